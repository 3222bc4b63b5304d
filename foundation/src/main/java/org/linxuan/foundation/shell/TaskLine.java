package org.linxuan.foundation.shell;

/**
 * Something that waits for the reader: what to do (verb and noun), whose matter it is, until when
 * as shown (empty: no term), how it stands, and where it is done.
 */
public record TaskLine(String text, String place, String due, State state, String href) {}
