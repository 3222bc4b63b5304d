package org.linxuan.election.nomination;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.ledger.Checkpoint;
import org.linxuan.foundation.ledger.SignedNote;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Decides whether a package, whose signature has been checked, may be taken: the right election and
 * stage, an organisation of the tree of which nothing is counted yet, in time, the next in its
 * line, with the same organisations and with sums that can be.
 *
 * @param accepted the packages taken before, of each organisation the last, with their hashes
 */
public record SummaryIntake(
    OrganizationTree tree,
    String election,
    String stage,
    LocalDate today,
    List<Taken> accepted,
    Where where) {

  /** A package that was taken, with every hash of its organisation's line so far. */
  public record Taken(SummaryPackage last, List<String> hashes) {
    public Taken {
      hashes = List.copyOf(hashes);
    }
  }

  /** Adds everything that speaks against the package. */
  public void check(SummaryPackage summary, String hash, Problems differences) {
    SummaryHead head = summary.head();
    if (!head.election().equals(election) || !head.stage().equals(stage)) {
      differences.add(
          NominationProblem.SUMMARY_ELECTION,
          where,
          head.election(),
          head.stage(),
          election,
          stage);
    }
    if (head.issued().isAfter(today)) {
      differences.add(NominationProblem.SUMMARY_NOT_YET, where, head.issued(), today);
    }
    if (head.expires().isBefore(today)) {
      differences.add(NominationProblem.SUMMARY_EXPIRED, where, head.expires(), today);
    }
    if (tree.find(head.organization()).isEmpty()) {
      differences.add(NominationProblem.SUMMARY_BODY, where, head.organization());
      return;
    }
    checkLine(head, hash, differences);
    checkTree(summary, differences);
    checkSums(summary, differences);
  }

  private void checkLine(SummaryHead head, String hash, Problems differences) {
    Optional<Taken> before = Optional.empty();
    for (Taken taken : accepted) {
      String other = taken.last().head().organization();
      if (other.equals(head.organization())) {
        before = Optional.of(taken);
      } else if (isAbove(other, head.organization()) || isAbove(head.organization(), other)) {
        differences.add(NominationProblem.SUMMARY_OVERLAP, where, head.organization(), other);
      }
    }
    List<String> hashes = before.map(Taken::hashes).orElse(List.of());
    long next = hashes.size() + 1L;
    if (hashes.contains(hash)) {
      differences.add(NominationProblem.SUMMARY_REPLAY, where, head.serial(), head.organization());
    } else if (head.serial() > next || head.serial() < 1) {
      differences.add(
          NominationProblem.SUMMARY_SERIAL, where, head.organization(), head.serial(), next);
    } else if (head.serial() < next
        || !head.previous().equals(hashes.isEmpty() ? "" : hashes.get(hashes.size() - 1))) {
      differences.add(NominationProblem.SUMMARY_FORK, where, head.serial(), head.organization());
    }
    checkCheckpoint(head, before, differences);
  }

  private boolean isAbove(String above, String below) {
    return tree.find(below).isPresent()
        && tree.pathUp(below).stream().anyMatch(o -> o.id().equals(above));
  }

  /** A ledger never gets shorter, nor another at the same size; its own key signs it elsewhere. */
  private void checkCheckpoint(SummaryHead head, Optional<Taken> before, Problems differences) {
    Optional<Checkpoint> now = checkpoint(head.checkpoint(), differences);
    Optional<Checkpoint> then =
        before.flatMap(taken -> checkpoint(taken.last().head().checkpoint(), new Problems()));
    if (then.isEmpty()) {
      return;
    }
    long size = now.map(Checkpoint::size).orElse(0L);
    boolean sameSize = size == then.get().size();
    if (size < then.get().size() || (sameSize && !now.equals(then))) {
      differences.add(NominationProblem.SUMMARY_CHECKPOINT, where, size, then.get().size());
    }
  }

  private Optional<Checkpoint> checkpoint(String note, Problems differences) {
    if (note.isEmpty()) {
      return Optional.empty();
    }
    return SignedNote.parse(note.getBytes(StandardCharsets.UTF_8), where.file(), differences)
        .flatMap(signed -> Checkpoint.parse(signed.text(), where.file(), differences));
  }

  private void checkTree(SummaryPackage summary, Problems differences) {
    String top = summary.head().organization();
    List<Organization> ours = SummaryPackage.part(tree, top);
    if (!ours.equals(summary.tree())) {
      Set<Organization> other = new LinkedHashSet<>(summary.tree());
      Set<Organization> known = new LinkedHashSet<>(ours);
      Stream<Organization> theirs = other.stream().filter(o -> !known.contains(o));
      Stream<Organization> missing = known.stream().filter(o -> !other.contains(o));
      String first = Stream.concat(theirs, missing).findFirst().map(Organization::id).orElse(top);
      differences.add(NominationProblem.SUMMARY_TREE, where, top, first);
    }
  }

  private void checkSums(SummaryPackage summary, Problems differences) {
    BigInteger members = sum(summary.tree().stream().map(Organization::members).toList());
    long organizations = summary.organizations();
    summary
        .names()
        .forEach(
            (name, support) -> {
              boolean possible =
                  support.organizations() <= support.members()
                      && (support.organizations() > 0 || support.members() == 0)
                      && BigInteger.valueOf(support.members()).compareTo(members) <= 0
                      && support.organizations() <= summary.takingPart();
              if (!possible) {
                report(differences, name.value(), support);
              }
            });
    BigInteger support = sum(summary.names().values().stream().map(NameSupport::members).toList());
    if (!support.equals(BigInteger.valueOf(summary.support()))) {
      report(differences, "support", summary.support() + ", " + support);
    }
    if (summary.takingPart() > organizations) {
      report(differences, "organizations_taking_part", summary.takingPart());
    }
  }

  private static BigInteger sum(List<Long> counts) {
    return counts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private void report(Problems differences, String what, Object found) {
    differences.add(NominationProblem.SUMMARY_SUM, where, what, found);
  }
}
