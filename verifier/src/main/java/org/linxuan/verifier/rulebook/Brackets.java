package org.linxuan.verifier.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.read.Node;

/** Lists and maps of YAML that are written in brackets. */
final class Brackets {
  private static final int DEEPEST = 50;

  private final Cursor at;
  private final Scalars scalars;

  Brackets(Cursor at, Scalars scalars) {
    this.at = at;
    this.scalars = scalars;
  }

  /** The value that begins here, inside brackets or as the outermost of them. */
  Object read(int depth) {
    if (depth > DEEPEST) {
      throw at.bad("nested too deep", "嵌套过深");
    }
    return switch (at.peek()) {
      case '[' -> list(depth);
      case '{' -> map(depth);
      default -> scalars.value(true, 0);
    };
  }

  private List<Object> list(int depth) {
    List<Object> items = new ArrayList<>();
    open();
    while (at.peek() != ']') {
      items.add(read(depth + 1));
      at.next();
      separate(']');
    }
    at.skip(1);
    return items;
  }

  private Map<String, Object> map(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    open();
    while (at.peek() != '}') {
      String key = scalars.key(true);
      Object value = Node.NULL;
      if (at.peek() == ':') {
        at.skip(1);
        at.next();
        boolean none = at.peek() == ',' || at.peek() == '}';
        value = none ? Node.NULL : read(depth + 1);
      }
      at.next();
      if (members.put(key, value) != null) {
        throw at.bad("a key stands twice: " + key, "键重复：" + key);
      }
      separate('}');
    }
    at.skip(1);
    return members;
  }

  private void open() {
    at.skip(1);
    at.next();
    ends();
  }

  private void separate(char end) {
    ends();
    if (at.peek() == ',') {
      at.skip(1);
      at.next();
      ends();
    } else if (at.peek() != end) {
      throw at.bad("expected , or " + end, "此处应为 , 或 " + end);
    }
  }

  private void ends() {
    if (at.isDone()) {
      throw at.bad("a bracket is never closed", "括号没有结束");
    }
  }
}
