package org.linxuan.election.vetting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linxuan.election.people.PersonId;

/** One letter to an authority with a list of names, and what of it is answered. */
public record OpinionBatch(
    String batch, String kind, String authority, LocalDate asked, long names, List<PersonId> open) {

  public OpinionBatch {
    open = List.copyOf(open);
  }

  /** The batches among the opinions, by their ids; a batch is one kind, one authority, one day. */
  public static List<OpinionBatch> of(Collection<Opinion> opinions) {
    SortedMap<String, List<Opinion>> byId =
        opinions.stream()
            .collect(Collectors.groupingBy(Opinion::batch, TreeMap::new, Collectors.toList()));
    return byId.values().stream().map(OpinionBatch::of).toList();
  }

  private static OpinionBatch of(List<Opinion> batch) {
    Opinion first = batch.get(0);
    List<PersonId> open =
        batch.stream().filter(o -> !o.isAnswered()).map(Opinion::person).sorted().toList();
    return new OpinionBatch(
        first.batch(), first.kind(), first.authority(), first.asked(), batch.size(), open);
  }

  /** Whether every name in it is answered. */
  public boolean isAnswered() {
    return open.isEmpty();
  }
}
