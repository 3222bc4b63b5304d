package org.linxuan.verifier.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into maps, lists, texts, whole numbers, booleans and null; nothing but what packages
 * use.
 */
public final class Json {
  private static final int DEEPEST = 100;

  private final String where;
  private final String text;
  private int at;

  private Json(String where, String text) {
    this.where = where;
    this.text = text;
  }

  /**
   * Reads one value that is the whole text.
   *
   * @param where the file, with the line where there is one, for what is said about mistakes
   */
  public static Node parse(String where, String text) {
    Json json = new Json(where, text);
    Object value = json.value(0);
    json.space();
    if (json.at < text.length()) {
      throw json.bad("something follows the value", "值之后仍有内容");
    }
    return new Node(value);
  }

  private Object value(int depth) {
    space();
    if (depth > DEEPEST) {
      throw bad("nested too deep", "嵌套过深");
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", Node.NULL);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    take('{');
    space();
    while (peek() != '}') {
      space();
      String name = string();
      space();
      take(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw bad("member twice: " + name, "成员重复：" + name);
      }
      space();
      if (peek() != '}') {
        take(',');
      }
    }
    at++;
    return members;
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    take('[');
    space();
    while (peek() != ']') {
      items.add(value(depth + 1));
      space();
      if (peek() != ']') {
        take(',');
      }
    }
    at++;
    return items;
  }

  private String string() {
    take('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = (char) peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> code();
      default -> throw bad("escape \\" + c, "转义 \\" + c);
    };
  }

  private char code() {
    try {
      char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
      at += 4;
      return c;
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw bad("escape \\u", "转义 \\u");
    }
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw bad("not a value", "不是值");
    }
    at += word.length();
    return value;
  }

  private Long number() {
    int from = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Long.valueOf(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw bad("not a whole number", "不是整数");
    }
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private int peek() {
    if (at >= text.length()) {
      throw bad("ends early", "提前结束");
    }
    return text.charAt(at);
  }

  private void take(char c) {
    if (peek() != c) {
      throw bad("expected " + c, "此处应为 " + c);
    }
    at++;
  }

  private Malformed bad(String en, String zh) {
    return new Malformed(where + " character " + (at + 1), en, zh);
  }
}
