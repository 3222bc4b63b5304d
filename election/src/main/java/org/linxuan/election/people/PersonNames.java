package org.linxuan.election.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at names as they were written: the dot in names of minorities in its variants, characters
 * that nobody sees, rare ones that not every machine shows. What is found is reported; a name is
 * changed only where a person confirms it.
 */
public final class PersonNames {
  /** The dot between the parts of a name (U+00B7). */
  static final int DOT = 0xB7;

  /** Other dots that stand for it: ‧ ・ • and the like. */
  private static final String DOTS = "\u2027\u30FB\u2022\uFF65\u2219\u22C5\uFF0E";

  private static final int RARE = 0x10000;

  private PersonNames() {}

  /** What can be seen in a name. */
  public enum Kind {
    /** A dot that is not U+00B7; taken for it where names are compared. */
    DOT_VARIANT,
    /** A dot at an end, or two side by side. */
    DOT_MISPLACED,
    /** A space or a character without width. */
    UNSEEN,
    /** A character beyond the first 65,536, which old fonts and printers lack; nothing is wrong. */
    RARE,
    /** A character of somebody's own, which other machines show otherwise or not at all. */
    PRIVATE
  }

  /**
   * Something in a name: what, at which character from 1, and that character as U+ and its number.
   */
  public record Finding(Kind kind, int at, String character) {}

  /** What is to be said of a name, in the order of its characters. */
  public static List<Finding> look(String name) {
    List<Finding> found = new ArrayList<>();
    int[] characters = name.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      boolean dot = isDot(c);
      if (dot && c != DOT) {
        found.add(finding(Kind.DOT_VARIANT, i, c));
      }
      if (dot && (i == 0 || i == characters.length - 1 || isDot(characters[i + 1]))) {
        found.add(finding(Kind.DOT_MISPLACED, i, c));
      }
      int type = Character.getType(c);
      if (type == Character.PRIVATE_USE || type == Character.UNASSIGNED) {
        found.add(finding(Kind.PRIVATE, i, c));
      } else if (isUnseen(c)) {
        found.add(finding(Kind.UNSEEN, i, c));
      } else if (c >= RARE) {
        found.add(finding(Kind.RARE, i, c));
      }
    }
    return found;
  }

  /** The name as a person may confirm it: one kind of dot, nothing unseen. */
  public static String proposed(String name) {
    StringBuilder proposed = new StringBuilder();
    alike(name).codePoints().filter(c -> !isUnseen(c)).forEach(proposed::appendCodePoint);
    return proposed.toString();
  }

  /** The name for comparing with others: every dot alike; else as it stands. */
  public static String alike(String name) {
    StringBuilder alike = new StringBuilder();
    name.codePoints().map(c -> isDot(c) ? DOT : c).forEach(alike::appendCodePoint);
    return alike.toString();
  }

  private static boolean isDot(int c) {
    return c == DOT || DOTS.indexOf(c) >= 0;
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return Character.isSpaceChar(c) || Character.isWhitespace(c) || type == Character.FORMAT;
  }

  private static Finding finding(Kind kind, int index, int c) {
    return new Finding(kind, index + 1, String.format(Locale.ROOT, "U+%04X", c));
  }
}
