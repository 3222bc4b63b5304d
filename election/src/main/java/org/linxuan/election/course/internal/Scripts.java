package org.linxuan.election.course.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linxuan.election.assembly.AssemblyFile;
import org.linxuan.election.assembly.AssemblyGates;
import org.linxuan.election.assembly.AssemblyRecord;
import org.linxuan.election.assembly.ElectionProcedure;
import org.linxuan.election.assembly.HostScript;
import org.linxuan.election.assembly.MeetingFacts;
import org.linxuan.election.count.CountRules;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.ElectionRules;
import org.linxuan.election.rulebook.Text;

/** The host's script of each meeting, filled from its records. */
final class Scripts {
  private Scripts() {}

  /** By unit; units without a meeting of their own have none. */
  static Map<String, List<HostScript.Line>> of(List<UnitPlay> plays) {
    Map<String, List<HostScript.Line>> scripts = new TreeMap<>();
    for (UnitPlay play : plays) {
      facts(play.data()).ifPresent(facts -> scripts.put(play.data().id(), HostScript.lines(facts)));
    }
    return scripts;
  }

  private static Optional<MeetingFacts> facts(UnitData data) {
    AssemblyFile file = data.assembly();
    ElectionRules election = data.rules().election();
    BallotRules ballot = data.rules().ballot();
    Optional<Body> body = AssemblyGates.electingBody(data.rules());
    if (file.meeting().isEmpty()
        || file.rounds().isEmpty()
        || election == null
        || ballot == null
        || body.isEmpty()) {
      return Optional.empty();
    }
    AssemblyRecord meeting = file.meeting().get();
    return election.forms().stream()
        .filter(form -> form.key().equals(meeting.form()))
        .findFirst()
        .map(
            form ->
                new ElectionProcedure(
                    form,
                    data.seats(),
                    file.rounds().get(0).candidates().size(),
                    meeting.blankMeans(),
                    CountRules.of(body.get(), ballot),
                    election))
        .map(procedure -> new MeetingFacts(file, procedure, id -> name(data, id)));
  }

  private static Text name(UnitData data, String id) {
    return data.people()
        .find(new PersonId(id))
        .map(Person::names)
        .map(n -> new Text(n.zh(), n.en()))
        .orElse(new Text(id, id));
  }
}
