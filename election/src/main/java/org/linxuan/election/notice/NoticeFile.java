package org.linxuan.election.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.foundation.clock.AsOf;

/** The notices of a unit and the comments on them, by id. */
public record NoticeFile(List<Notice> notices, List<Comment> comments) implements AsOf<NoticeFile> {

  public NoticeFile {
    notices = notices.stream().sorted(Comparator.comparing(Notice::id)).toList();
    comments = comments.stream().sorted(Comparator.comparing(Comment::id)).toList();
  }

  /** No notice yet. */
  public static NoticeFile empty() {
    return new NoticeFile(List.of(), List.of());
  }

  /** The notices of one unit out of a whole election's, with the comments on them. */
  public NoticeFile forUnit(String unit) {
    return of(notices.stream().filter(n -> n.unit().equals(unit)).toList(), comments);
  }

  /** A notice exists from the day it opens; a comment belongs to a notice that exists. */
  @Override
  public NoticeFile asOf(LocalDate day) {
    return of(
        notices.stream().filter(n -> !n.opens().isAfter(day)).toList(),
        comments.stream()
            .filter(c -> !c.received().isAfter(day))
            .map(c -> c.knownOn(day))
            .toList());
  }

  private static NoticeFile of(List<Notice> notices, List<Comment> comments) {
    Set<String> ids = notices.stream().map(Notice::id).collect(Collectors.toSet());
    return new NoticeFile(
        notices, comments.stream().filter(c -> ids.contains(c.notice())).toList());
  }
}
