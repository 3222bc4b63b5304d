package org.linxuan.election.cli.internal;

import picocli.CommandLine.TypeConversionException;

/**
 * Thrown by a converter of an option's value, for picocli to hand on: which option, its value, what
 * is expected.
 */
final class BadValue extends TypeConversionException {
  private static final long serialVersionUID = 1L;

  final String option;
  final String value;
  final String expected;

  BadValue(String option, String value, String expected) {
    super(option + " cannot be " + value + ", expected: " + expected);
    this.option = option;
    this.value = value;
    this.expected = expected;
  }
}
