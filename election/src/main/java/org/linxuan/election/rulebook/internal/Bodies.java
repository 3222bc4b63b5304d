package org.linxuan.election.rulebook.internal;

import java.util.List;
import java.util.Set;
import org.linxuan.election.rulebook.ActType;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.election.rulebook.Stage;

/** Each act has a body that may do it, and a body that decides by vote knows of whom. */
final class Bodies {
  /** Acts that are votes, whatever the rulebook. */
  private static final Set<String> VOTES = Set.of("elect", "settle-by-vote", "decide-at-plenum");

  private static final String OPEN = "open-stage";

  private Bodies() {}

  static void run(Ground ground) {
    bodies(ground);
    acts(ground);
    stages(ground);
  }

  private static void bodies(Ground ground) {
    List<Body> bodies = ground.book().bodies();
    for (int i = 0; i < bodies.size(); i++) {
      Body body = bodies.get(i);
      String at = "/bodies/" + i;
      boolean votes = body.acts().stream().anyMatch(VOTES::contains);
      if (votes && !body.votes()) {
        ground.add(RulebookProblem.RULEBOOK_BODY_CANNOT_VOTE, at, body.id());
      } else if ((body.quorum() == null) != (body.majorityBase() == null)) {
        ground.add(RulebookProblem.RULEBOOK_BODY_HALF, at, body.id());
      }
    }
  }

  private static void acts(Ground ground) {
    Rulebook book = ground.book();
    for (int i = 0; i < book.acts().size(); i++) {
      ActType act = book.acts().get(i);
      if (book.bodies().stream().noneMatch(body -> body.acts().contains(act.id()))) {
        ground.add(RulebookProblem.RULEBOOK_ACT_WITHOUT_BODY, "/acts/" + i, act.id());
      }
    }
  }

  private static void stages(Ground ground) {
    Rulebook book = ground.book();
    for (int i = 0; i < book.stages().size(); i++) {
      Stage stage = book.stages().get(i);
      opener(ground, stage, "/stages/" + i + "/opened_by");
      for (int a = 0; a < stage.acts().size(); a++) {
        String id = stage.acts().get(a);
        boolean elsewhere =
            book.findAct(id).map(act -> !stage.id().equals(act.stage())).orElse(false);
        if (elsewhere) {
          ground.add(
              RulebookProblem.RULEBOOK_ACT_ELSEWHERE,
              "/stages/" + i + "/acts/" + a,
              id,
              stage.id());
        }
      }
    }
  }

  private static void opener(Ground ground, Stage stage, String at) {
    boolean may =
        ground
            .book()
            .findBody(stage.openedBy())
            .map(body -> body.acts().contains(OPEN))
            .orElse(true);
    if (!may) {
      ground.add(RulebookProblem.RULEBOOK_OPENER, at, stage.openedBy(), OPEN);
    }
  }
}
