package org.linxuan.verifier.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a JSON tree, asked without casts; what is absent reads as empty.
 *
 * @param value a map, list, text, whole number, boolean, or {@link #NULL}
 */
public record Node(Object value) {
  /** JSON's null. */
  public static final Object NULL = new Object();

  private static final Node ABSENT = new Node(NULL);

  public static Node absent() {
    return ABSENT;
  }

  /** A member of an object. */
  public Node get(String member) {
    Object found = value instanceof Map<?, ?> map ? map.get(member) : null;
    return found == null ? ABSENT : new Node(found);
  }

  public boolean isAbsent() {
    return value == NULL;
  }

  public boolean isObject() {
    return value instanceof Map<?, ?>;
  }

  /** The items of a list. */
  public List<Node> list() {
    return value instanceof List<?> items
        ? items.stream().map(i -> new Node((Object) i)).toList()
        : List.of();
  }

  public List<String> texts() {
    return list().stream().map(Node::text).toList();
  }

  /** The ids of the items of a list. */
  public List<String> ids() {
    return list().stream().map(n -> n.get("id").text()).toList();
  }

  /** The member names of an object. */
  public List<String> names() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  public String text() {
    return value == NULL ? "" : String.valueOf(value);
  }

  /** A whole number; 0 if there is none. */
  public long number() {
    return number(0);
  }

  /** A whole number, or what stands for an absent one. */
  public long number(long absent) {
    return value instanceof Long number ? number : absent;
  }

  /** A fraction as text, or what stands for an absent one. */
  public Ratio ratio(Ratio absent) {
    return isAbsent() ? absent : Ratio.parse(text());
  }

  public boolean flag() {
    return Boolean.TRUE.equals(value);
  }

  /** The item of a list whose member has this text. */
  public Optional<Node> find(String member, String text) {
    return list().stream().filter(n -> n.get(member).text().equals(text)).findFirst();
  }

  /** The item of a list with this id; absent if there is none. */
  public Node item(String id) {
    return find("id", id).orElse(ABSENT);
  }
}
