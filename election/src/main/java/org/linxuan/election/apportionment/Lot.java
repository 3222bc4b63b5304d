package org.linxuan.election.apportionment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A lot that anybody can draw again: of names with equal claims the one with the smallest SHA-256
 * of the seed, a line feed and the name (UTF-8) comes first.
 */
public record Lot(String seed) {

  /** The names, best lot first. */
  public List<String> order(List<String> names) {
    return names.stream().sorted(Comparator.comparing(this::number)).toList();
  }

  /** The lot of a name, as 64 hexadecimal digits. */
  public String number(String name) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha256.digest((seed + "\n" + name).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
