package org.linxuan.election.people.lives;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How somebody who claims to be what he or she is not dresses the form up: most only claim; some
 * leave out, rename, shift time or backdate; a few forge the whole file, and no paper shows it.
 */
final class Hat {
  private static final Map<String, String> DUTY_OF =
      Map.of(
          "worker", "production",
          "farmer", "farming",
          "professional", "professional",
          "other-front-line", "public-service");

  private final Random random;

  Hat(Random random) {
    this.random = random;
  }

  private boolean in100(int times) {
    return random.nextInt(100) < times;
  }

  /** What a person of this life would rather be taken for. */
  String claim(WorkingLife life) {
    List<String> wishes = new ArrayList<>();
    for (Station past : life.before) {
      if (!past.isLeading() && !past.label().equals(life.now.label())) {
        wishes.add(past.label());
      }
    }
    if (life.now.isLeading()) {
      wishes.add(life.now.titles().contains("senior") ? "professional" : "worker");
      wishes.add(life.now.family().equals("land") ? "farmer" : "worker");
    } else {
      wishes.add(life.now.label().equals("worker") ? "farmer" : "worker");
    }
    return wishes.get(random.nextInt(wishes.size()));
  }

  /** Dresses the form up for the claim. */
  void dress(List<Row> rows, String claim) {
    String duty = DUTY_OF.get(claim);
    if (random.nextInt(1000) < 8) {
      forge(rows, claim, duty);
      return;
    }
    if (in100(15)) {
      rows.removeIf(r -> r.main);
    }
    if (in100(10)) {
      rows.stream().filter(r -> r.to != null).reduce((a, b) -> b).ifPresent(r -> r.to = null);
    }
    for (Row row : rows) {
      if (row.main) {
        dressMain(row, duty);
      }
      if (row.kind.equals("occupation") && in100(10)) {
        row.value = occupationOf(claim);
      }
    }
    if (in100(15)) {
      addFrontLinePost(rows, duty);
    }
  }

  private void dressMain(Row row, String duty) {
    if (in100(15)) {
      row.duty = duty;
    }
    if (in100(10)) {
      row.rank = "";
    }
    if (in100(10)) {
      row.name = "职工";
    }
  }

  /** A post on the front line that exists on paper, with time taken from the real one. */
  private void addFrontLinePost(List<Row> rows, String duty) {
    Row paper = new Row();
    paper.employer = duty.equals("farming") ? "village" : "enterprise";
    paper.rank = "ordinary";
    paper.duty = duty;
    paper.name = "一线岗位";
    paper.share = 30 + random.nextInt(50);
    paper.current = true;
    Row main = rows.stream().filter(r -> r.main).findFirst().orElse(null);
    if (main != null) {
      main.share = 100 - paper.share;
      paper.from = main.from;
    }
    rows.add(paper);
  }

  private static void forge(List<Row> rows, String claim, String duty) {
    for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
      Row row = each.next();
      if (row.kind.equals("post") && row.current && !row.main) {
        each.remove();
      } else if (row.main) {
        row.employer = duty.equals("farming") ? "village" : "enterprise";
        row.rank = "ordinary";
        row.duty = duty;
        row.name = "一线岗位";
        row.share = 100;
      } else if (row.kind.equals("occupation")) {
        row.value = occupationOf(claim);
      }
    }
  }

  private static String occupationOf(String claim) {
    return claim.equals("other-front-line") ? "public-service" : claim;
  }
}
