package org.linxuan.foundation.records;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.linxuan.foundation.json.CanonicalJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the ledger holds of a row: a hash that only the row, with its salt, comes to. */
public final class RowSeal {
  private RowSeal() {}

  /**
   * SHA-256, in hex, of the canonical JSON {@code {"cells":{...},"salt":"...","table":"..."}};
   * empty cells are left out, and the salt where there is none.
   */
  public static String hash(RecordTable table, Map<String, String> cells, String salt) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ObjectNode texts = node.putObject("cells");
    cells.forEach((column, text) -> putUnlessEmpty(texts, column, text));
    putUnlessEmpty(node, "salt", salt);
    node.put("table", table.name());
    return sha256(CanonicalJson.bytes(node));
  }

  private static void putUnlessEmpty(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
