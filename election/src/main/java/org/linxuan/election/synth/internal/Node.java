package org.linxuan.election.synth.internal;

import org.jspecify.annotations.Nullable;

/** An organisation of a unit's tree while the tree is made. */
final class Node {
  private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  final String id;
  final @Nullable Node parent;
  final Form form;
  final int level;
  int children;
  long members;

  /** Its place among the organisations of the unit that have members, from 0; -1 for others. */
  int ordinal = -1;

  private final int[] counters = new int[Form.values().length];

  private Node(String id, @Nullable Node parent, Form form, int level) {
    this.id = id;
    this.parent = parent;
    this.form = form;
    this.level = level;
  }

  static Node unit(String id) {
    return new Node(id, null, Form.UNIT, 1);
  }

  /** The next organisation of a form directly below this one. */
  Node add(Form child) {
    children++;
    String number = base36(++counters[child.ordinal()]);
    if (number.length() > child.digits) {
      throw new IllegalStateException("too many of " + child + " below " + id);
    }
    String zeros = "0".repeat(child.digits - number.length());
    return new Node(id + child.letter + zeros + number, this, child, child.level);
  }

  private static String base36(int number) {
    String last = DIGITS.substring(number % 36, number % 36 + 1);
    return number < 36 ? last : base36(number / 36) + last;
  }

  /** Members belong to branches, and to committees that have nothing below them. */
  boolean hasMembers() {
    return children == 0 && form.isPrimary();
  }

  /** The nearest organisation above this one, or itself, that has well-known persons of its own. */
  Node known() {
    Node at = this;
    while (at.form.persons == 0 && at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /** The nearest local committee, department or unit above this one, or itself. */
  Node area() {
    Node at = this;
    while (at.level > Form.COUNTY.level && at.parent != null) {
      at = at.parent;
    }
    return at;
  }
}
