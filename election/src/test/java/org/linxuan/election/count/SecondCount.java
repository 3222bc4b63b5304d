package org.linxuan.election.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The same count, written apart: it works on sets of names a ballot and walks down the levels of
 * votes, and uses nothing of the counter. It also notes which edges an election touches.
 */
final class SecondCount {
  enum Edge {
    EXACTLY_HALF,
    ALL_BLANK,
    OVERVOTE,
    MORE_RETURNED,
    NO_QUORUM,
    TIE_ACROSS_LAST_SEAT,
    PRINTED_NAME_ADDED,
    WRITE_IN_ELECTED,
    WRITE_IN_TIED,
    FEWER_PASS,
    TIE_ROUND_NO_VOTE
  }

  private static final Comparator<String> UTF32 =
      (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private record Paper(Set<String> wanted, Set<String> refused) {}

  final Set<Edge> edges = EnumSet.noneOf(Edge.class);
  private final RandomElection e;
  private final List<Paper> papers = new ArrayList<>();
  private int spoilt;

  SecondCount(RandomElection e) {
    this.e = e;
  }

  String json() {
    int[] f = e.figures();
    BigInteger left = BigInteger.valueOf((long) f[1] * e.quorumBottom());
    BigInteger right = BigInteger.valueOf((long) f[0] * e.quorumTop());
    boolean quorum = e.quorumStrict() ? left.compareTo(right) > 0 : left.compareTo(right) >= 0;
    if (!quorum || f[3] > f[2]) {
      edges.add(quorum ? Edge.MORE_RETURNED : Edge.NO_QUORUM);
      String why = quorum ? "more-returned" : "quorum";
      return json("void", why, 0, "", "", List.of(), List.of(), e.seats(), "vote-again");
    }
    e.rows().forEach(this::read);
    if (!papers.isEmpty()
        && papers.stream().allMatch(p -> p.wanted.isEmpty() && p.refused.isEmpty())) {
      edges.add(Edge.ALL_BLANK);
    }
    return counted();
  }

  private void read(List<String> row) {
    Map<String, String> cells = new TreeMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(e.header().get(i), row.get(i));
    }
    Set<String> wanted = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    for (String name : e.candidates()) {
      String cell = cells.get(name);
      if (cell.equals("+") || (cell.isEmpty() && e.kind().blankFor())) {
        wanted.add(name);
      } else if (cell.equals("-")) {
        refused.add(name);
      }
    }
    if (e.kind().writeIns() && !e.kind().round().equals("tie")) {
      Stream.of(cells.getOrDefault("write_in", "").split(";"))
          .filter(name -> !name.isEmpty())
          .limit(refused.size())
          .forEach(name -> add(name, wanted, refused));
    }
    if (wanted.size() > e.seats()) {
      spoilt++;
      edges.add(Edge.OVERVOTE);
    } else {
      papers.add(new Paper(wanted, refused));
    }
  }

  private void add(String name, Set<String> wanted, Set<String> refused) {
    boolean printed = e.candidates().contains(name);
    if (printed) {
      edges.add(Edge.PRINTED_NAME_ADDED);
    }
    if (!printed || (e.printedCounts() && !refused.contains(name))) {
      wanted.add(name);
    }
  }

  private String counted() {
    StringBuilder tallies = new StringBuilder();
    for (String name : e.candidates()) {
      long yes = papers.stream().filter(p -> p.wanted.contains(name)).count();
      long no = papers.stream().filter(p -> p.refused.contains(name)).count();
      long rest =
          papers.stream()
              .filter(p -> !p.wanted.contains(name) && !p.refused.contains(name))
              .count();
      tallies.append(tallies.isEmpty() ? "" : ",");
      tallies.append(
          "{\"candidate\":\"%s\",\"for\":%d,\"against\":%d,\"abstain\":%d}"
              .formatted(name, yes, no, rest));
    }
    List<String> added =
        papers.stream()
            .flatMap(p -> p.wanted.stream())
            .filter(name -> !e.candidates().contains(name))
            .distinct()
            .sorted(UTF32)
            .toList();
    List<String> writeIns =
        added.stream().map(n -> "{\"name\":\"%s\",\"for\":%d}".formatted(n, votes(n))).toList();
    return seats(added, tallies.toString(), String.join(",", writeIns));
  }

  private long votes(String name) {
    return papers.stream().filter(p -> p.wanted.contains(name)).count();
  }

  private String seats(List<String> added, String tallies, String writeIns) {
    TreeMap<Long, List<String>> levels = new TreeMap<>(Comparator.reverseOrder());
    long base = e.figures()[e.ofPresent() ? 1 : 0];
    boolean tieRound = e.kind().round().equals("tie");
    for (String name : Stream.concat(e.candidates().stream(), added.stream()).toList()) {
      long votes = votes(name);
      boolean passes = tieRound ? votes != 0 : votes * 2 > base;
      if (!tieRound && votes * 2 == base) {
        edges.add(Edge.EXACTLY_HALF);
      }
      if (passes) {
        levels.computeIfAbsent(votes, v -> new ArrayList<>()).add(name);
      }
    }
    List<String> elected = new ArrayList<>();
    List<String> tied = new ArrayList<>();
    for (List<String> level : levels.values()) {
      int open = e.seats() - elected.size();
      if (level.size() <= open) {
        elected.addAll(level);
      } else {
        tied.addAll(open > 0 ? level : List.of());
        break;
      }
    }
    int open = e.seats() - elected.size();
    note(elected, tied, open, tieRound, added);
    String next = !tied.isEmpty() ? "tie-ballot" : open > 0 ? "further-ballot" : "none";
    return json("valid", "", papers.size(), tallies, writeIns, elected, tied, open, next);
  }

  private void note(
      List<String> elected, List<String> tied, int open, boolean tieRound, List<String> added) {
    if (!tied.isEmpty()) {
      edges.add(Edge.TIE_ACROSS_LAST_SEAT);
    } else if (open > 0) {
      edges.add(tieRound ? Edge.TIE_ROUND_NO_VOTE : Edge.FEWER_PASS);
    }
    if (elected.stream().anyMatch(added::contains)) {
      edges.add(Edge.WRITE_IN_ELECTED);
    }
    if (tied.stream().anyMatch(added::contains)) {
      edges.add(Edge.WRITE_IN_TIED);
    }
  }

  @SuppressWarnings("checkstyle:ParameterNumber") // the members of the result, one by one
  private String json(
      String voting,
      String reason,
      int valid,
      String tallies,
      String writeIns,
      List<String> elected,
      List<String> tied,
      int unfilled,
      String next) {
    return ("{\"voting\":\"%s\",\"reason\":\"%s\",\"returned\":%d,\"valid\":%d,\"invalid\":%d,"
            + "\"invalid_reasons\":{\"overvote\":%d},\"tallies\":[%s],\"write_ins\":[%s],"
            + "\"elected\":[%s],\"tied\":[%s],\"unfilled\":%d,\"next\":\"%s\"}")
        .formatted(
            voting,
            reason,
            e.figures()[3],
            valid,
            spoilt,
            spoilt,
            tallies,
            writeIns,
            quoted(elected),
            quoted(tied),
            unfilled,
            next);
  }

  private static String quoted(List<String> names) {
    return String.join(",", names.stream().map(n -> '"' + n + '"').toList());
  }
}
