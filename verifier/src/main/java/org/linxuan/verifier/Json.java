package org.linxuan.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into maps, lists, texts, whole numbers, booleans and null; nothing but what packages
 * use.
 */
final class Json {
  private static final int DEEPEST = 100;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object parse(String text) throws Malformed {
    Json json = new Json(text);
    Object value = json.value(0);
    json.space();
    if (json.at < text.length()) {
      throw json.bad("something follows the value");
    }
    return value;
  }

  private Object value(int depth) throws Malformed {
    space();
    if (depth > DEEPEST) {
      throw bad("nested too deep");
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

  private Map<String, Object> object(int depth) throws Malformed {
    Map<String, Object> members = new LinkedHashMap<>();
    take('{');
    space();
    while (peek() != '}') {
      space();
      String name = string();
      space();
      take(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw bad("member twice: " + name);
      }
      space();
      if (peek() != '}') {
        take(',');
      }
    }
    at++;
    return members;
  }

  private List<Object> array(int depth) throws Malformed {
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

  private String string() throws Malformed {
    take('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() throws Malformed {
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
      default -> throw bad("escape \\" + c);
    };
  }

  private char code() throws Malformed {
    try {
      char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
      at += 4;
      return c;
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw bad("escape \\u");
    }
  }

  private Object word(String word, Object value) throws Malformed {
    if (!text.startsWith(word, at)) {
      throw bad("not a value");
    }
    at += word.length();
    return value;
  }

  private Long number() throws Malformed {
    int from = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Long.valueOf(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw bad("not a whole number");
    }
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private int peek() throws Malformed {
    if (at >= text.length()) {
      throw bad("ends early");
    }
    return text.charAt(at);
  }

  private void take(char c) throws Malformed {
    if (peek() != c) {
      throw bad("expected " + c);
    }
    at++;
  }

  private Malformed bad(String what) {
    return new Malformed("JSON, character " + (at + 1) + ": " + what);
  }
}
