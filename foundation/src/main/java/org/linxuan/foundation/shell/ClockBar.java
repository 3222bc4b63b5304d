package org.linxuan.foundation.shell;

/**
 * A running term: what it is, its first and last day as shown, working days passed and in all, how
 * it stands, and a note (why suspended, what follows).
 */
public record ClockBar(
    String label, String from, String until, int passed, int total, State state, String note) {}
