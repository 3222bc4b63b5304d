package org.linxuan.election.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tree of a unit, what its primary organisations recommend, and what every level reports. */
final class NominationPart {
  private final UnitCase c;
  private final List<String> branches = new ArrayList<>();
  private final Map<String, String> parent = new TreeMap<>();
  private final Map<String, Integer> members = new TreeMap<>();
  private final Map<String, Map<String, int[]>> support = new TreeMap<>();

  NominationPart(UnitCase c) {
    this.c = c;
  }

  void write() {
    tree();
    for (int i = 0; i < c.nominees(); i++) {
      String home = i == 5 || i == 6 ? "" : branches.get(i % branches.size());
      c.persons.add(person(i, home));
    }
    forms();
    tallies();
    entries();
    reports();
  }

  private People.Person person(int i, String home) {
    String source = i == 5 ? "centre" : i == 6 ? "vertical" : "organization";
    People.Person person = c.people.add(c.unit, i, home, source);
    boolean twice = c.story == Story.SHORT && i == c.nominees() - 1;
    c.people.number(person, twice ? "d31-p004" : person.id());
    return person;
  }

  private void tree() {
    organization(c.id(), "", 1, 0, c.unit.nameZh(), c.unit.nameEn());
    for (int city = 1; city <= 3; city++) {
      String cityId = c.id() + "-c" + city;
      organization(cityId, c.id(), 2, 0, "第" + city + "市（系统）", "City " + city);
      if (city == 3) {
        committees(cityId, 3);
        organization(cityId + "-k9", cityId, 4, 17, "直属党委（无支部）", "Committee without branches");
        branches.add(cityId + "-k9");
        continue;
      }
      for (int county = 1; county <= 2; county++) {
        String countyId = cityId + "-d" + county;
        organization(countyId, cityId, 3, 0, "第" + county + "县（单位）", "County " + county);
        committees(countyId, 2);
      }
    }
  }

  private void committees(String above, int count) {
    for (int k = 1; k <= count; k++) {
      String committee = above + "-k" + k;
      organization(committee, above, 4, 0, "第" + k + "基层党委", "Primary committee " + k);
      for (int b = 1; b <= 3; b++) {
        String branch = committee + "-b" + b;
        organization(branch, committee, 5, c.draw.between(12, 48), "第" + b + "党支部", "Branch " + b);
        branches.add(branch);
      }
    }
  }

  private void organization(String id, String above, int level, int size, String zh, String en) {
    c.out.add("organizations", id, above, level, size);
    c.out.add("organization-names", id, zh, en);
    parent.put(id, above);
    members.put(id, size);
  }

  private void forms() {
    for (String branch : branches) {
      int size = members.get(branch);
      int away = size / 12;
      int visit = size / 15;
      c.out.add(
          "participation-forms",
          branch,
          size - away - visit - 1,
          visit,
          away > 1 ? away - 1 : 0,
          1,
          branch + "-secretary",
          branch + "-recorder",
          "2022-01-20");
    }
  }

  private void tallies() {
    for (String branch : branches) {
      int size = members.get(branch);
      List<People.Person> named = named(branch);
      for (People.Person person : named) {
        int supporters = size * c.draw.between(48, 92) / 100;
        c.out.add("tallies", branch, person.id(), supporters);
        for (String at = branch; !at.isEmpty(); at = parent.get(at)) {
          int[] sums =
              support
                  .computeIfAbsent(at, k -> new TreeMap<>())
                  .computeIfAbsent(person.id(), k -> new int[2]);
          sums[0] += supporters;
          sums[1]++;
        }
      }
    }
  }

  /** Its own people first, then others as the draw has it; no more than there are seats. */
  private List<People.Person> named(String branch) {
    List<People.Person> named = new ArrayList<>();
    for (int i = 0; i < c.persons.size(); i++) {
      if (i != 5 && i != 6 && branches.get(i % branches.size()).equals(branch)) {
        named.add(c.persons.get(i));
      }
    }
    for (int i = 0; i < c.persons.size() && named.size() < c.seats; i++) {
      boolean chosen = c.draw.percent(92 - i * 40 / c.persons.size());
      if (i != 5 && i != 6 && chosen && !named.contains(c.persons.get(i))) {
        named.add(c.persons.get(i));
      }
    }
    return named;
  }

  private void entries() {
    c.out.add(
        "entries",
        c.id(),
        c.persons.get(5).id(),
        "centre",
        "central-office",
        "2022-02-08",
        "中央提名 / nominated centrally");
    c.out.add(
        "entries",
        c.id() + "-c1",
        c.persons.get(6).id(),
        "vertical",
        "vertical-system",
        "2022-01-28",
        "垂直管理系统推荐 / put forward by a vertical system");
  }

  private void reports() {
    List<String> above = parent.keySet().stream().filter(parent::containsValue).toList();
    for (String organization : above) {
      for (int i = 0; i < c.persons.size(); i++) {
        report(
            organization,
            c.persons.get(i).id(),
            i < c.firstList(),
            i == 6 && organization.equals(c.id() + "-c1"));
      }
      act(organization);
    }
  }

  private void report(String organization, String person, boolean wanted, boolean enters) {
    int[] sums = support.getOrDefault(organization, Map.of()).get(person);
    boolean vertical = person.equals(c.persons.get(6).id()) && organization.equals(c.id());
    if (sums == null && !enters && !vertical) {
      return;
    }
    boolean majority =
        sums != null
            && sums[0] * 2 > below(organization)
            && sums[1] * 2 > branchesBelow(organization);
    boolean top = organization.equals(c.id());
    if (majority && (wanted || !top)) {
      c.out.add("reports", organization, person, "");
    } else if (wanted && top || enters || vertical) {
      String why =
          sums == null
              ? "垂直管理系统推荐 / vertical system"
              : "结构需要，得票接近半数 / composition, support near half";
      c.out.add("reports", organization, person, why);
    } else if (majority) {
      c.out.add(
          "not-reported",
          organization,
          person,
          "名额所限，按得票和结构择优 / limited places, by support and composition");
    }
  }

  private long below(String organization) {
    return branches.stream().filter(b -> isAt(b, organization)).mapToLong(members::get).sum();
  }

  private long branchesBelow(String organization) {
    return branches.stream().filter(b -> isAt(b, organization)).count();
  }

  private boolean isAt(String branch, String organization) {
    return branch.equals(organization) || branch.startsWith(organization + "-");
  }

  private void act(String organization) {
    if (organization.equals(c.id())) {
      return;
    }
    boolean committee = organization.matches(".*-k\\d+");
    boolean county = organization.matches(".*-d\\d+");
    c.meeting(
        "m1",
        organization,
        committee ? "select-collectively" : "decide-at-plenum",
        committee ? "2022-01-26" : county ? "2022-02-06" : "2022-02-09",
        committee ? 9 : 31);
  }
}
