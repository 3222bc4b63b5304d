package org.linxuan.foundation.access.web;

import java.util.Optional;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Grant;
import org.linxuan.foundation.access.Rights;
import org.linxuan.foundation.access.ScopeNames;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.access.SessionLimits;
import org.linxuan.foundation.shell.SignedIn;
import org.linxuan.foundation.shell.SignedInSource;
import org.linxuan.foundation.shell.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the page frame who makes the request. */
@Component
class SignedInNow implements SignedInSource {
  private static final Grant NONE = new Grant("", "");

  private final Rights rights;
  private final Texts texts;
  private final ScopeNames names;
  private final Scopes scopes;

  SignedInNow(Rights rights, Texts texts, Scopes scopes, ObjectProvider<ScopeNames> names) {
    this.rights = rights;
    this.scopes = scopes;
    this.texts = texts;
    this.names = names.getIfAvailable(() -> (scope, language) -> scope);
  }

  @Override
  public Optional<SignedIn> now() {
    return Acting.find().map(this::person);
  }

  private SignedIn person(Actor actor) {
    Grant working = actor.grants().isEmpty() ? NONE : actor.grants().get(0);
    return new Person(
        actor,
        role(working.role()),
        working.scope().isEmpty() ? "" : body(working.scope()),
        working.scope(),
        scopes.unitOf(working.scope()),
        rights);
  }

  /** What a role is called. */
  String role(String role) {
    return texts.orElse("role." + role, role);
  }

  /** What the body at a scope is called. */
  String body(String scope) {
    return names.of(scope, LocaleContextHolder.getLocale());
  }

  /** As the frame asks for it. */
  private record Person(
      Actor actor, String role, String body, String scope, String unit, Rights rights)
      implements SignedIn {
    @Override
    public String account() {
      return actor.account();
    }

    @Override
    public String name() {
      return actor.name();
    }

    @Override
    public boolean may(String right, String at) {
      return at.isEmpty() ? rights.reachesAnywhere(actor, right) : rights.reaches(actor, right, at);
    }

    @Override
    public String change() {
      return actor.grants().size() > 1 ? "/me/role" : "";
    }

    @Override
    public int idleSeconds() {
      return (int) SessionLimits.IDLE.toSeconds();
    }
  }
}
