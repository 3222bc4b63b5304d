package org.linxuan.verifier.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Node;

/**
 * Reads the part of YAML in which rulebooks are written: one document of maps and lists, in blocks
 * or in brackets, and of texts, plain, quoted or folded. No anchors, tags, directives, multi-line
 * keys or explicit keys: whoever uses them is refused, not misread.
 */
final class Yaml {
  private static final int DEEPEST = 100;

  private final Cursor at;
  private final Scalars scalars;
  private final Brackets brackets;

  private Yaml(Cursor at) {
    this.at = at;
    this.scalars = new Scalars(at);
    this.brackets = new Brackets(at, scalars);
  }

  /** The tree of a text; what is beyond the part of YAML that is read is {@link Malformed}. */
  static Node parse(String where, String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Cursor at = new Cursor(where, plain.replace("\r\n", "\n"));
    Yaml yaml = new Yaml(at);
    at.next();
    if (at.column() == 0 && at.isAt("---") && at.isGap(3)) {
      at.skip(3);
      at.next();
    }
    Object value = yaml.block(0, 0);
    at.next();
    if (!at.isDone()) {
      throw at.bad("something follows the document", "文档之后仍有内容");
    }
    return new Node(value);
  }

  /** What stands at the next place, if it is at this column or further right; else nothing. */
  private Object block(int least, int depth) {
    at.next();
    if (at.isDone() || at.column() < least) {
      return Node.NULL;
    }
    return node(at.column(), least, depth);
  }

  /** A list or map whose column is known, or a value that may go on at {@code least}. */
  private Object node(int column, int least, int depth) {
    if (depth > DEEPEST) {
      throw at.bad("nested too deep", "嵌套过深");
    }
    if (isItem()) {
      return list(column, depth);
    }
    return isKey() ? map(column, depth) : value(least);
  }

  private boolean isItem() {
    return at.peek() == '-' && at.isGap(1);
  }

  /** Whether a key and its colon stand here, on one line. */
  private boolean isKey() {
    if (at.peek() == '[' || at.peek() == '{') {
      return false;
    }
    int start = at.at();
    try {
      scalars.key(false);
      return at.peek() == ':' && at.isGap(1);
    } catch (Malformed e) {
      return false;
    } finally {
      at.to(start);
    }
  }

  private List<Object> list(int column, int depth) {
    List<Object> items = new ArrayList<>();
    while (!at.isDone() && at.column() == column && isItem()) {
      at.skip(1);
      at.spaces();
      boolean below = at.lineEnds();
      items.add(below ? block(column + 1, depth + 1) : node(at.column(), column + 1, depth + 1));
      at.next();
    }
    settled(column + 1);
    return items;
  }

  private Map<String, Object> map(int column, int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (!at.isDone() && at.column() == column && isKey()) {
      String key = scalars.key(false);
      at.skip(1);
      if (members.put(key, member(column, depth)) != null) {
        throw at.bad("a key stands twice: " + key, "键重复：" + key);
      }
      at.next();
    }
    settled(column);
    return members;
  }

  private Object member(int column, int depth) {
    if (!at.lineEnds()) {
      return value(column + 1);
    }
    at.next();
    boolean listBeside = at.column() == column && isItem();
    return block(listBeside ? column : column + 1, depth + 1);
  }

  /** After a list or map nothing comes at this column or further right. */
  private void settled(int column) {
    if (!at.isDone() && at.column() >= column) {
      throw at.bad("not a part of the list or map above", "不属于上面的列表或映射");
    }
  }

  /**
   * A value that begins on this line; its further lines stand at {@code least} or further right.
   */
  private Object value(int least) {
    char c = at.peek();
    Object value =
        switch (c) {
          case '[', '{' -> brackets.read(0);
          case '|', '>' -> scalars.lines(c == '>', least);
          default -> scalars.value(false, least);
        };
    if (c != '|' && c != '>' && !at.lineEnds()) {
      throw at.bad("something follows the value", "值之后仍有内容");
    }
    return value;
  }
}
