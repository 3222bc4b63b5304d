package org.linxuan.verifier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in a JSON tree, asked without casts; what is absent reads as empty. */
record Node(Object value) {
  /** JSON's null. */
  static final Object NULL = new Object();

  private static final Node ABSENT = new Node(NULL);

  Node get(String member) {
    Object found = value instanceof Map<?, ?> map ? map.get(member) : null;
    return found == null ? ABSENT : new Node(found);
  }

  boolean isAbsent() {
    return value == NULL;
  }

  List<Node> list() {
    return value instanceof List<?> items
        ? items.stream().map(i -> new Node((Object) i)).toList()
        : List.of();
  }

  List<String> texts() {
    return list().stream().map(Node::text).toList();
  }

  /** The member names of an object. */
  List<String> names() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  String text() {
    return value == NULL ? "" : String.valueOf(value);
  }

  long number() {
    return value instanceof Long number ? number : 0;
  }

  boolean flag() {
    return Boolean.TRUE.equals(value);
  }

  /** The item of a list whose member has this text. */
  Optional<Node> find(String member, String text) {
    return list().stream().filter(n -> n.get(member).text().equals(text)).findFirst();
  }
}
