package org.linxuan.election.procedure;

import java.util.Optional;

/**
 * The stages of a person, in order; each is entered by a decision and held as a type of its own.
 */
public enum PersonStage {
  NOMINEE("nominee"),
  PERSON_TO_VET("person-to-vet"),
  PRELIMINARY_NOMINEE("preliminary-nominee"),
  PREPARATORY_CANDIDATE("preparatory-candidate"),
  CANDIDATE("candidate"),
  DELEGATE_ELECT("delegate-elect"),
  DELEGATE("delegate");

  private final String key;

  PersonStage(String key) {
    this.key = key;
  }

  /** As written in {@code decisions.jsonl}. */
  public String key() {
    return key;
  }

  /** The stage before; empty for the first. */
  public Optional<PersonStage> before() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }
}
