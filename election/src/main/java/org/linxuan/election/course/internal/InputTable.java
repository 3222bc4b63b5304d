package org.linxuan.election.course.internal;

import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.records.RecordTable;

/** One input table of an election folder, and in which part of the package it is published. */
record InputTable(String name, TableSpec spec, Part part) {

  /** Where a table goes. */
  enum Part {
    INPUTS,
    AUDITORS,
    /** Stays in the folder. */
    NOWHERE
  }

  static InputTable of(String name, TableSpec spec) {
    return new InputTable(name, spec, Part.INPUTS);
  }

  /** A table that the office keeps too; a sealed one is for auditors. */
  static InputTable of(RecordTable table) {
    return new InputTable(
        table.name(), table.spec(), table.isSealed() ? Part.AUDITORS : Part.INPUTS);
  }

  /** The header line of an empty table. */
  String header() {
    return String.join(",", spec.columns().stream().map(Column::name).toList()) + "\n";
  }
}
