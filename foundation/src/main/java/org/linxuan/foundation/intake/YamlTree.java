package org.linxuan.foundation.intake;

import java.util.Map;
import org.linxuan.foundation.problem.Where;
import tools.jackson.databind.JsonNode;

/**
 * The content of a YAML file, with the place of each value and each key.
 *
 * @param values JSON pointer to where the value begins
 * @param keys JSON pointer to where the key before the value begins
 */
public record YamlTree(
    String file, JsonNode root, Map<String, Where> values, Map<String, Where> keys) {

  public YamlTree {
    values = Map.copyOf(values);
    keys = Map.copyOf(keys);
  }

  /** Where the value at a JSON pointer begins; of something absent, where its parent begins. */
  public Where where(String pointer) {
    return nearest(values, pointer);
  }

  /** Where the key of the value at a JSON pointer begins; without a key, where the value begins. */
  public Where whereKey(String pointer) {
    Where key = keys.get(pointer);
    return key == null ? where(pointer) : key;
  }

  private Where nearest(Map<String, Where> places, String pointer) {
    String at = pointer;
    while (true) {
      Where where = places.get(at);
      if (where != null) {
        return where;
      }
      int slash = at.lastIndexOf('/');
      if (slash < 0) {
        return Where.file(file);
      }
      at = at.substring(0, slash);
    }
  }

  /** The pointer of a member or item below a pointer. */
  public static String below(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
