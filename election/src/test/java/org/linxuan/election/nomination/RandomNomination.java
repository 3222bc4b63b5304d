package org.linxuan.election.nomination;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.RandomTrees;
import org.linxuan.foundation.intake.CsvWriter;

/**
 * The files of a random nomination, made from a seed: a nested tree with ids that say nothing about
 * nesting, sheets or tallies in any order and with every kind of fault, and any of the checks.
 */
final class RandomNomination {
  private static final String[] NAMES = {
    "p1", "p2", "p3", "赵 一", "㛃𠀀", "e\u0301", "\u00e9", "with,comma", "with\"quote", " space ",
    "null", "NULL", "true", "no.1", "*others*", "line\nbreak", "-1", "007", "a|b", "'single'"
  };

  final Random random;
  final Path folder;
  final boolean sheets;
  final boolean all;
  final List<Organization> organizations;
  final Map<String, List<List<String>>> tables = new HashMap<>();
  final Optional<SheetRules.Period> period;
  final OptionalLong names;

  RandomNomination(long seed, Path folder) throws IOException {
    random = new Random(seed);
    this.folder = folder;
    sheets = random.nextBoolean();
    all = random.nextInt(3) == 0;
    organizations = renamed(RandomTrees.of(random, 30));
    period =
        maybe(
            new SheetRules.Period(
                LocalDate.of(2021, 11, 1 + random.nextInt(10)), LocalDate.of(2021, 11, 25)));
    names = random.nextBoolean() ? OptionalLong.of(1 + random.nextInt(3)) : OptionalLong.empty();
    tree();
    if (sheets) {
      sheets();
      members();
    } else {
      tallies();
    }
    people();
    reports();
    for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
      StringWriter text = new StringWriter();
      table.getValue().forEach(new CsvWriter(text)::row);
      Files.writeString(file(table.getKey()), text.toString(), StandardCharsets.UTF_8);
    }
  }

  Path file(String table) {
    return folder.resolve(table + ".csv");
  }

  /** The file of a table, where the table was made. */
  Optional<Path> find(String table) {
    return tables.containsKey(table) ? Optional.of(file(table)) : Optional.empty();
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  /** Half of the trees get ids in random order; else ids sort unit by unit. */
  private List<Organization> renamed(List<Organization> tree) {
    boolean mixed = random.nextBoolean();
    Map<String, String> ids = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    tree.forEach(o -> numbers.add(numbers.size()));
    Collections.shuffle(numbers, random);
    for (Organization each : tree) {
      String above = ids.getOrDefault(each.parent(), "");
      int number = numbers.get(ids.size());
      ids.put(
          each.id(), mixed ? "组" + number : above + "/" + (char) ('a' + ids.size() % 26) + number);
    }
    List<Organization> renamed = new ArrayList<>();
    for (Organization o : tree) {
      renamed.add(
          new Organization(
              ids.getOrDefault(o.id(), ""),
              ids.getOrDefault(o.parent(), ""),
              o.level(),
              o.members()));
    }
    return renamed;
  }

  private void tree() {
    List<List<String>> rows = new ArrayList<>();
    for (Organization o : organizations) {
      String members = o.members() == 0 && random.nextBoolean() ? "" : "" + o.members();
      rows.add(List.of(o.id(), o.parent(), "" + o.level(), members));
    }
    put("organizations", List.of("organization", "parent", "level", "members"), rows);
  }

  private void put(String table, List<String> header, List<List<String>> rows) {
    if (random.nextBoolean()) {
      Collections.shuffle(rows, random);
    } else {
      rows.sort((a, b) -> String.join("\u0001", a).compareTo(String.join("\u0001", b)));
    }
    List<List<String>> whole = new ArrayList<>(List.of(header));
    whole.addAll(rows);
    tables.put(table, whole);
  }

  private String name() {
    return NAMES[random.nextInt(random.nextInt(4) == 0 ? NAMES.length : 5)];
  }

  private String organization() {
    return random.nextInt(40) == 0
        ? "nowhere" + random.nextInt(3)
        : organizations.get(random.nextInt(organizations.size())).id();
  }

  private void sheets() {
    boolean numbered = random.nextInt(4) > 0;
    List<List<String>> rows = new ArrayList<>();
    for (Organization o : organizations) {
      int most = (int) o.members() + (random.nextInt(8) == 0 ? 3 : 0);
      for (int member = 0; member < most; member++) {
        for (int n = random.nextInt(5); n > 0; n--) {
          String at =
              random.nextInt(10) == 0 ? "" : "2021-11-%02d".formatted(1 + random.nextInt(30));
          String sheet = random.nextInt(3) == 0 ? "" : "" + (1 + random.nextInt(2));
          String place = random.nextInt(30) == 0 ? organization() : o.id();
          rows.add(
              numbered
                  ? List.of(place, o.id() + "-" + member, name(), sheet, at)
                  : List.of(place, o.id() + "-" + member, name()));
        }
      }
    }
    List<String> header = List.of("organization", "member", "nominee", "sheet", "at");
    put("sheets", numbered ? header : header.subList(0, 3), rows);
  }

  private void members() {
    if (random.nextBoolean()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(organizations.get(0).id(), "nobody", "further column"));
    for (Organization o : organizations) {
      for (int member = 0; member < o.members(); member++) {
        if (random.nextInt(20) > 0) {
          rows.add(List.of(o.id(), o.id() + "-" + member, ""));
          if (random.nextInt(20) == 0) {
            rows.add(List.of(o.id(), o.id() + "-" + member, "again"));
          }
        }
      }
    }
    put("members", List.of("organization", "member", "note"), rows);
  }

  private void tallies() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = random.nextInt(200); i > 0; i--) {
      Organization o = organizations.get(random.nextInt(organizations.size()));
      long most = o.members() + (random.nextInt(8) == 0 ? 3 : 1);
      String place = random.nextInt(30) == 0 ? organization() : o.id();
      rows.add(List.of(place, name(), "" + random.nextInt((int) most)));
    }
    put("tallies", List.of("organization", "nominee", "supporters"), rows);
  }

  private void people() {
    if (random.nextBoolean()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      boolean once = !NAMES[i].equals("\u00e9"); // composed and decomposed are one name
      if (once && random.nextInt(5) > 0 || rows.isEmpty()) {
        rows.add(List.of(NAMES[i], "female"));
      }
    }
    put("people", List.of("id", "sex"), rows);
  }

  private void reports() {
    if (random.nextBoolean()) {
      return;
    }
    Set<List<String>> rows = new LinkedHashSet<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      String id = organizations.get(random.nextInt(organizations.size())).id();
      rows.add(List.of(id, NAMES[random.nextInt(5)], ""));
    }
    put("reports", List.of("organization", "nominee", "reason"), new ArrayList<>(rows));
  }

  RollupTask task(Path out, boolean parquet) {
    return new RollupTask(
        new RollupTask.Input(
            file("organizations"),
            file(sheets ? "sheets" : "tallies"),
            sheets,
            StandardCharsets.UTF_8),
        new RollupTask.Checks(
            find("members"),
            find("people"),
            sheets ? period : Optional.empty(),
            sheets ? names : OptionalLong.empty(),
            find("reports")),
        new RollupTask.Output(out, all, parquet));
  }
}
