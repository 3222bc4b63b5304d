package org.linxuan.election.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.NoticeKind;

/**
 * One notice of a unit and the persons it names.
 *
 * @param channels where it was posted, in the order given
 * @param proof what proves the posting; empty where nothing does
 */
public record Notice(
    String id,
    String unit,
    NoticeKind kind,
    LocalDate opens,
    LocalDate closes,
    String range,
    List<String> channels,
    String proof,
    String postedBy,
    Set<PersonId> names) {

  public Notice {
    channels = List.copyOf(channels);
    names = Set.copyOf(names);
  }
}
