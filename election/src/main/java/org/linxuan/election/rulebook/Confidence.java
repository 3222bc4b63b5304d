package org.linxuan.election.rulebook;

/**
 * How well a rule or a figure is attested: A official or press text, B a mirror, handbook or sample
 * (right in outline), C our own choice.
 */
public enum Confidence {
  A,
  B,
  C
}
