package org.linxuan.election.count;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/**
 * One round of voting, with all that decides how its ballots are counted.
 *
 * @param seats how many are to be elected; in a preliminary round how many may go forward, in a tie
 *     round those still open
 * @param candidates the printed names, in the order printed, in Unicode NFC, none twice
 * @param blankMeans what drawing nothing beside a name means; FOR only where the candidates do not
 *     exceed the seats
 */
public record Contest(
    CountRules rules,
    Round round,
    long seats,
    MeetingFigures figures,
    List<String> candidates,
    BlankMeans blankMeans) {

  public Contest {
    candidates = List.copyOf(candidates);
    if (seats < 1 || candidates.isEmpty()) {
      throw new IllegalArgumentException("no seats or no candidates");
    }
    if (new HashSet<>(candidates).size() != candidates.size()) {
      throw new IllegalArgumentException("a candidate twice");
    }
    if (blankMeans == BlankMeans.FOR && candidates.size() > seats) {
      throw new IllegalArgumentException("blank for all would be an overvote");
    }
  }

  /** Why the whole voting is void, if it is; the quorum is asked first, since it comes first. */
  @Enforces(check = Check.ELECTION_QUORUM, clauses = "E5.5a")
  @Enforces(check = Check.ELECTION_BALLOT_ACCOUNT, clauses = "E5.5a")
  public Optional<VoidReason> findVoidReason() {
    if (!rules.quorum().isReached(figures.entitled(), figures.present())) {
      return Optional.of(VoidReason.QUORUM);
    }
    return figures.returned() > figures.issued()
        ? Optional.of(VoidReason.MORE_RETURNED)
        : Optional.empty();
  }

  /** The count of which more than half must vote for a name to elect it. */
  public long base() {
    return rules.majorityBase().of(figures.entitled(), figures.present());
  }

  /** Whether names that voters add can count in this round. */
  public boolean takesWriteIns() {
    return round != Round.TIE && rules.ballot().writeIns().allowed();
  }
}
