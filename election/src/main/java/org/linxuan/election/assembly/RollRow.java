package org.linxuan.election.assembly;

/** One elector on the roll of a meeting; the cause is given for those absent. */
public record RollRow(
    String unit, String elector, String delegation, boolean present, String cause) {}
