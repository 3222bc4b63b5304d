package org.linxuan.election.procedure.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linxuan.election.procedure.Draft;
import org.linxuan.election.procedure.Draft.State;
import org.linxuan.election.procedure.DraftKind;
import org.linxuan.election.procedure.Drafts;
import org.linxuan.election.procedure.Facts;
import org.linxuan.election.procedure.Hands;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.StaleDraft;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Rights;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.Place;
import org.linxuan.foundation.records.RecordTable;
import org.linxuan.foundation.records.Records;
import org.linxuan.foundation.records.RowCells;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries acts from hand to hand, and puts them on record when they are issued. */
final class DatabaseDrafts implements Drafts {
  private final Map<String, DraftKind> kinds;
  private final DraftStore store;
  private final Office office;

  /** What issuing needs. */
  record Office(
      Records records,
      Facts facts,
      Rights rights,
      OfficeClock clock,
      UnitLock lock,
      TransactionTemplate transactions) {}

  DatabaseDrafts(List<DraftKind> kinds, DraftStore store, Office office) {
    this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(DraftKind::key, k -> k));
    this.store = store;
    this.office = office;
  }

  @Override
  public Optional<Draft> prepare(
      String kind,
      Place place,
      String title,
      Map<String, List<Map<String, String>>> rows,
      Actor actor,
      Problems problems) {
    DraftKind of = kind(kind);
    if (isWrong(of, rows, problems)) {
      return Optional.empty();
    }
    return in(
        () -> {
          long id =
              store.add(
                  of, place, title, DraftRows.text(rows), actor.account(), office.clock().now());
          return store.find(id);
        });
  }

  @Override
  public Optional<Draft> revise(
      Draft draft,
      int version,
      Map<String, List<Map<String, String>>> rows,
      Actor actor,
      Problems problems) {
    if (isWrong(kind(draft), rows, problems)) {
      return Optional.empty();
    }
    return Optional.of(
        acted(
            draft,
            () ->
                store.revise(
                    draft, version, DraftRows.text(rows), actor.account(), office.clock().now())));
  }

  @Override
  public Draft check(Draft draft, int version, Actor actor) {
    require(draft, actor, "check");
    return acted(draft, () -> store.check(draft, version, actor.account(), office.clock().now()));
  }

  @Override
  public Draft sendBack(Draft draft, int version, String reason, Actor actor) {
    require(draft, actor, "return");
    return acted(draft, () -> store.sendBack(draft, version, reason, actor.account()));
  }

  @Override
  public Draft drop(Draft draft, int version, Actor actor) {
    require(draft, actor, "drop");
    return acted(draft, () -> store.drop(draft, version));
  }

  @Override
  public Issue issue(Draft draft, int version, Actor actor) {
    require(draft, actor, "issue");
    Issue issue =
        office
            .transactions()
            .execute(
                status -> {
                  office.lock().alone(draft.place().unit());
                  Issue result = issueLocked(draft, version, actor);
                  if (!(result instanceof Issue.Issued)) {
                    status.setRollbackOnly();
                  }
                  return result;
                });
    if (issue == null) {
      throw new IllegalStateException("nothing came of issuing");
    }
    return issue;
  }

  private Issue issueLocked(Draft draft, int version, Actor actor) {
    List<Missing> missing = against(draft);
    if (!missing.isEmpty()) {
      return new Issue.NotYet(missing);
    }
    if (!store.issue(draft, version, actor.account(), office.clock().now())) {
      throw stale(draft);
    }
    Hands hands = new Hands(draft.hands().preparedBy(), draft.hands().checkedBy(), actor.account());
    Problems problems = new Problems();
    kind(draft)
        .rows(draft, hands, office.clock().today())
        .forEach(
            (table, rows) ->
                office
                    .records()
                    .add(table, draft.place(), rows, actor.at(office.clock().now()), problems));
    if (problems.isEmpty() && !draft.place().unit().isEmpty()) {
      office.facts().check(draft.place().unit(), problems);
    }
    return problems.isEmpty()
        ? new Issue.Issued(store.find(draft.id()).orElseThrow(() -> stale(draft)))
        : new Issue.Wrong(problems);
  }

  @Override
  public List<Missing> against(Draft draft) {
    Facts.Standing standing = office.facts().now(draft.place().unit());
    return kind(draft).against(standing, draft, office.clock().today());
  }

  @Override
  public Optional<Draft> find(long id) {
    return in(() -> store.find(id));
  }

  @Override
  public List<Draft> list(String unit) {
    return in(() -> store.list(unit));
  }

  @Override
  public List<Draft> waitingFor(Actor actor) {
    return in(store::open).stream().filter(draft -> waits(draft, actor)).toList();
  }

  private boolean waits(Draft draft, Actor actor) {
    List<String> may = may(draft, actor);
    return switch (draft.state()) {
      case PREPARED -> may.contains("check");
      case CHECKED -> may.contains("issue");
      case RETURNED -> draft.hands().preparedBy().equals(actor.account());
      case ISSUED, DROPPED -> false;
    };
  }

  @Override
  public DraftKind kind(Draft draft) {
    return kind(draft.kind());
  }

  @Override
  public List<String> may(Draft draft, Actor actor) {
    List<String> may = new ArrayList<>();
    if (!draft.state().isOpen()) {
      return may;
    }
    Hands hands = draft.hands();
    boolean prepared = hands.preparedBy().equals(actor.account());
    boolean checked = hands.checkedBy().equals(actor.account());
    if (reaches(draft, actor, "write")) {
      may.add("revise");
    }
    if (prepared) {
      may.add("drop");
    }
    boolean checks = reaches(draft, actor, "check") && !prepared;
    boolean signs = reaches(draft, actor, "sign") && !prepared && !checked;
    if (checks && draft.state() == State.PREPARED) {
      may.add("check");
    }
    if (signs && draft.state() == State.CHECKED) {
      may.add("issue");
    }
    if ((checks || signs) && draft.state() != State.RETURNED) {
      may.add("return");
    }
    return may;
  }

  private boolean reaches(Draft draft, Actor actor, String verb) {
    return office.rights().reaches(actor, kind(draft).area() + "." + verb, draft.place().scope());
  }

  /** Pages offer only what may be done; who comes here without it did not come from a page. */
  private void require(Draft draft, Actor actor, String act) {
    Draft now = find(draft.id()).orElseThrow(() -> stale(draft));
    if (now.version() != draft.version()) {
      throw new StaleDraft(now);
    }
    if (!may(now, actor).contains(act)) {
      throw new MayNot(act);
    }
  }

  private Draft acted(Draft draft, Supplier<Boolean> act) {
    return in(
        () -> {
          if (!act.get()) {
            throw stale(draft);
          }
          return store.find(draft.id()).orElseThrow(() -> stale(draft));
        });
  }

  private StaleDraft stale(Draft draft) {
    return new StaleDraft(find(draft.id()).orElse(draft));
  }

  private <T> T in(Supplier<T> work) {
    T done = office.transactions().execute(status -> work.get());
    if (done == null) {
      throw new IllegalStateException("the work must come to something");
    }
    return done;
  }

  private DraftKind kind(String key) {
    DraftKind kind = kinds.get(key);
    if (kind == null) {
      throw new IllegalArgumentException("no kind of draft " + key);
    }
    return kind;
  }

  /** A draft's rows may lack what the issuing fills in; the rest is checked when it is entered. */
  private static boolean isWrong(
      DraftKind kind, Map<String, List<Map<String, String>>> rows, Problems problems) {
    int before = problems.size();
    for (RecordTable table : kind.tables()) {
      RowCells.checkDraft(table, rows.getOrDefault(table.name(), List.of()), problems);
    }
    return problems.size() > before;
  }
}
