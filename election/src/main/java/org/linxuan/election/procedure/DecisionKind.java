package org.linxuan.election.procedure;

/** The kinds of decision, in the order in which those of one day and stage are written. */
public enum DecisionKind {
  APPORTION("apportion"),
  OPEN_STAGE("open-stage"),
  REFUSE_STAGE("refuse-stage"),
  SUSPEND("suspend"),
  RESUME("resume"),
  ACT("act"),
  PERSON("person"),
  WAY_OUT("way-out"),
  ROUND("round"),
  NOTICE("notice"),
  BALLOT("ballot"),
  CREDENTIAL("credential"),
  INVITE("invite"),
  RESULT("result");

  private final String key;

  DecisionKind(String key) {
    this.key = key;
  }

  /** As written in {@code decisions.jsonl}. */
  public String key() {
    return key;
  }
}
