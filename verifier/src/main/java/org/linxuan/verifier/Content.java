package org.linxuan.verifier;

import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.InputCheck;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.report.Attempt;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;
import org.linxuan.verifier.seats.Seats;

/** Derives everything in a package again, in the order of the election, and compares. */
final class Content {
  private final PackageFolder folder;
  private final Differences out;

  Content(PackageFolder folder, Differences out) {
    this.folder = folder;
    this.out = out;
  }

  void run() {
    Election election = new Election(folder);
    new InputCheck(election, out).run();
    Attempt.value(Finding.SEATS, out, () -> new Seats(election))
        .ifPresent(seats -> seats.table().compare(folder, Finding.SEATS, out));
  }
}
