package org.linxuan.election.committee;

import org.linxuan.election.procedure.Votes;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.MoreThanHalf;

/** When a motion is carried: more than half of the base that the body's rules name. */
final class Resolution {
  private Resolution() {}

  static boolean isCarried(Meeting meeting, Body body, Motion motion) {
    MajorityBase base = body.majorityBase();
    Votes votes = motion.votes();
    if (base == null || votes == null) {
      return false;
    }
    Meeting.Attendance attendance = meeting.attendance();
    return MoreThanHalf.of(votes.inFavour(), base.of(attendance.entitled(), attendance.present()));
  }
}
