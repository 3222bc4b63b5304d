package org.linxuan.election.people.lives;

import java.util.List;
import java.util.Random;

/** What goes wrong when honest people fill in forms; the same for everybody. */
final class Noise {
  private static final List<String> DUTIES =
      List.of("leading", "production", "professional", "service", "administration");

  private final Random random;

  Noise(Random random) {
    this.random = random;
  }

  private boolean in1000(int times) {
    return random.nextInt(1000) < times;
  }

  void spoil(List<Row> rows, Station now) {
    rows.removeIf(r -> in1000(r.kind.equals("post") ? 30 : 40));
    for (Row row : rows) {
      if (row.kind.equals("post")) {
        spoilPost(row, now);
      }
      if (row.kind.equals("occupation") && in1000(20)) {
        // Registers lag behind: the occupation of an earlier time, or simply a slip.
        row.value = List.of("worker", "professional", "office-staff").get(random.nextInt(3));
      }
    }
    if (in1000(100)) {
      java.util.Collections.shuffle(rows, random);
    }
  }

  private void spoilPost(Row row, Station now) {
    if (row.to != null && in1000(60)) {
      row.to = null;
    }
    if (row.from != null && in1000(30)) {
      row.from = null;
    }
    if (in1000(100)) {
      row.share = null;
    } else if (row.share != null && in1000(100)) {
      row.share = Math.max(0, Math.min(100, row.share + random.nextInt(41) - 20));
    }
    if (in1000(60)) {
      row.rank = "";
    }
    if (in1000(40)) {
      row.employer = "";
    }
    if (row.main && now.duties().size() > 1 && in1000(60)) {
      // One line for a mixed job: the second duty gets written down instead of the first.
      row.duty = List.copyOf(now.duties().keySet()).get(1);
    }
    if (in1000(50)) {
      row.duty = "";
    } else if (in1000(10)) {
      row.duty = DUTIES.get(random.nextInt(DUTIES.size()));
    }
    if (in1000(100)) {
      row.name = List.of("主任", "组长", "队长", "负责人", "书记", "职工").get(random.nextInt(6));
    }
  }
}
