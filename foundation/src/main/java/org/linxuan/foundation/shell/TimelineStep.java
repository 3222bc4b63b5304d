package org.linxuan.foundation.shell;

/** A stage on a line: how it stands, its name, when, a note, and whether one is in it now. */
public record TimelineStep(State state, String label, String when, String note, boolean here) {}
