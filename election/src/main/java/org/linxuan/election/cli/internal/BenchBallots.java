package org.linxuan.election.cli.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Ballots for measuring, the same in every run: ten names, most of them for, some against, a few
 * names added; as a table, as BLT and as cast vote records.
 */
final class BenchBallots {
  static final int NAMES = 10;
  private static final int SEATS = 8;
  private static final List<String> CANDIDATES =
      IntStream.rangeClosed(1, NAMES).mapToObj(i -> "候选人" + i).toList();

  /** Of a hundred ballots, in how many a name is marked so. */
  private static final int FOR = 72;

  private static final int AGAINST = 88;
  private static final int ABSTAIN = 94;

  private final Path folder;
  private final long ballots;

  BenchBallots(Path folder, long ballots) {
    this.folder = folder;
    this.ballots = ballots;
  }

  Path contest() throws IOException {
    String text =
        """
        rulebook: local-congress
        body: local-congress
        round: formal
        seats: %d
        entitled: %d
        present: %d
        issued: %d
        returned: %d
        contest_id: c1
        candidates: [%s]
        """;
    return Files.writeString(
        folder.resolve("contest.yaml"),
        text.formatted(SEATS, ballots, ballots, ballots, ballots, String.join(", ", CANDIDATES)));
  }

  /** BALLOTS.csv. */
  Path csv() throws IOException {
    Path file = folder.resolve("ballots.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("ballot," + String.join(",", CANDIDATES) + ",write_in\n");
      SplittableRandom random = new SplittableRandom(20);
      for (long i = 1; i <= ballots; i++) {
        out.write(Long.toString(i));
        boolean against = false;
        for (int mark : marks(random)) {
          out.write(mark < FOR ? ",+" : mark < AGAINST ? ",-" : mark < ABSTAIN ? ",0" : ",");
          against |= mark >= FOR && mark < AGAINST;
        }
        out.write(against && i % 50 == 0 ? ",另选人" + i % 7 + "\n" : ",\n");
      }
    }
    return file;
  }

  /** A BLT file, one line a ballot. */
  Path blt() throws IOException {
    Path file = folder.resolve("ballots.blt");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(NAMES + " " + SEATS + "\n");
      SplittableRandom random = new SplittableRandom(20);
      for (long i = 1; i <= ballots; i++) {
        out.write("1");
        int[] marks = marks(random);
        for (int c = 0; c < NAMES; c++) {
          out.write(marks[c] < FOR ? " " + (c + 1) : "");
        }
        out.write(" 0\n");
      }
      out.write("0\n");
      for (String name : CANDIDATES) {
        out.write('"' + name + "\"\n");
      }
      out.write("\"bench\"\n");
    }
    return file;
  }

  /** Cast vote records, one snapshot each, the definitions behind them as files in use have it. */
  Path cvr() throws IOException {
    Path file = folder.resolve("ballots.json");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"@type\":\"CVR.CastVoteRecordReport\",\"CVR\":[");
      SplittableRandom random = new SplittableRandom(20);
      for (long i = 1; i <= ballots; i++) {
        out.write(i == 1 ? "\n" : ",\n");
        record(out, i, marks(random));
      }
      out.write("],\"Election\":[{\"@type\":\"CVR.Election\",\"@id\":\"e1\",\"Candidate\":[");
      for (int c = 0; c < NAMES; c++) {
        out.write(
            "%s{\"@type\":\"CVR.Candidate\",\"@id\":\"p%d\",\"Name\":\"%s\"}"
                .formatted(c == 0 ? "" : ",", c, CANDIDATES.get(c)));
      }
      out.write("],\"Contest\":[{\"@type\":\"CVR.CandidateContest\",\"@id\":\"c1\",");
      out.write("\"Name\":\"c1\",\"ContestSelection\":[");
      for (int c = 0; c < NAMES; c++) {
        out.write(
            "%s{\"@type\":\"CVR.CandidateSelection\",\"@id\":\"s%d\",\"CandidateIds\":[\"p%d\"]}"
                .formatted(c == 0 ? "" : ",", c, c));
      }
      out.write("]}]}]}\n");
    }
    return file;
  }

  private static void record(BufferedWriter out, long id, int[] marks) throws IOException {
    out.write("{\"@type\":\"CVR.CVR\",\"CurrentSnapshotId\":\"r" + id + "\",\"CVRSnapshot\":[{");
    out.write("\"@type\":\"CVR.CVRSnapshot\",\"@id\":\"r" + id + "\",\"CVRContest\":[{");
    out.write("\"@type\":\"CVR.CVRContest\",\"ContestId\":\"c1\",\"CVRContestSelection\":[");
    String before = "";
    for (int c = 0; c < marks.length; c++) {
      if (marks[c] < FOR) {
        out.write(before + "{\"@type\":\"CVR.CVRContestSelection\",\"ContestSelectionId\":\"s");
        out.write(c + "\",\"SelectionPosition\":[{\"@type\":\"CVR.SelectionPosition\",");
        out.write("\"HasIndication\":\"yes\",\"NumberVotes\":1}]}");
        before = ",";
      }
    }
    out.write("]}]}]}");
  }

  private static int[] marks(SplittableRandom random) {
    int[] marks = new int[NAMES];
    for (int c = 0; c < NAMES; c++) {
      marks[c] = random.nextInt(100);
    }
    return marks;
  }
}
