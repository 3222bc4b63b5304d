package org.linxuan.foundation.ledger.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a tile, or of a bundle of entries, in a log (C2SP tlog-tiles): level (ENTRIES for a
 * bundle), index within the level, and width, the number of hashes or entries (256 in a full one).
 */
public record TilePath(int level, long index, int width) {
  /** Hashes in a full tile, entries in a full bundle. */
  public static final int FULL = 256;

  /** Stands for a level where bundles of entries are meant. */
  public static final int ENTRIES = -1;

  /** The highest level that a path can have. */
  public static final int HIGHEST_LEVEL = 63;

  private static final Pattern FORM =
      Pattern.compile(
          "tile/(entries|[0-9]|[1-6][0-9])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  public TilePath {
    if (level < ENTRIES || level > HIGHEST_LEVEL || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("no tile " + level + "/" + index + "/" + width);
    }
  }

  /** Reads a path relative to the log's folder, with `/` between its parts. */
  public static Optional<TilePath> parse(String path) {
    Matcher m = FORM.matcher(path);
    if (!m.matches()) {
      return Optional.empty();
    }
    int level = m.group(1).equals("entries") ? ENTRIES : Integer.parseInt(m.group(1));
    long index = Long.parseLong(m.group(2).replaceAll("[x/]", ""));
    int width = m.group(3) == null ? FULL : Integer.parseInt(m.group(3));
    if (level > HIGHEST_LEVEL || (m.group(3) != null && width >= FULL)) {
      return Optional.empty();
    }
    // x000/001 would be a second name of 001.
    return Optional.of(new TilePath(level, index, width)).filter(p -> p.text().equals(path));
  }

  /** The path relative to the log's folder. */
  public String text() {
    return folder(level) + "/" + number(index) + (width == FULL ? "" : ".p/" + width);
  }

  /** The folder of a level. */
  public static String folder(int level) {
    return "tile/" + (level == ENTRIES ? "entries" : level);
  }

  /** Groups of three digits, an x before all but the last, so that no file is also a folder. */
  private static String number(long index) {
    StringBuilder out = new StringBuilder(group(index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      out.insert(0, "x" + group(rest % 1000) + "/");
    }
    return out.toString();
  }

  private static String group(long number) {
    String digits = Long.toString(number);
    return "0".repeat(3 - digits.length()) + digits;
  }

  /** The same tile in another width. */
  public TilePath ofWidth(int other) {
    return new TilePath(level, index, other);
  }
}
