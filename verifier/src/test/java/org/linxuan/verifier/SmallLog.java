package org.linxuan.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.log.Note;
import org.linxuan.verifier.read.Hashes;

/** A second, simple writer of tlog-tiles, for forgers. */
final class SmallLog {
  private static final int WIDTH = 256;

  private final Map<String, byte[]> files;

  SmallLog(Map<String, byte[]> files) {
    this.files = files;
  }

  void write(List<String> entries, String origin, String vkey, byte[] seed) {
    List<byte[]> raw = entries.stream().map(e -> e.getBytes(StandardCharsets.UTF_8)).toList();
    for (int from = 0; from < raw.size(); from += WIDTH) {
      List<byte[]> bundle = raw.subList(from, Math.min(raw.size(), from + WIDTH));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (byte[] entry : bundle) {
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) entry.length).array());
        out.writeBytes(entry);
      }
      tile("entries", from / WIDTH, bundle.size(), out.toByteArray());
    }
    List<byte[]> level = raw.stream().map(Hashes::leaf).toList();
    byte[] root = root(level);
    for (int height = 0; !level.isEmpty(); height++) {
      level = level(height, level);
    }
    String text =
        origin + "\n" + raw.size() + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    files.put("log/checkpoint", signed(text, vkey, seed).getBytes(StandardCharsets.UTF_8));
  }

  private List<byte[]> level(int height, List<byte[]> hashes) {
    List<byte[]> above = new ArrayList<>();
    for (int from = 0; from < hashes.size(); from += WIDTH) {
      List<byte[]> tile = hashes.subList(from, Math.min(hashes.size(), from + WIDTH));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      tile.forEach(out::writeBytes);
      tile(String.valueOf(height), from / WIDTH, tile.size(), out.toByteArray());
      if (tile.size() == WIDTH) {
        above.add(root(tile));
      }
    }
    return above;
  }

  /** The root of RFC 6962. */
  private static byte[] root(List<byte[]> hashes) {
    if (hashes.size() == 1) {
      return hashes.get(0);
    }
    int left = Integer.highestOneBit(hashes.size() - 1);
    return Hashes.node(root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
  }

  private void tile(String level, int index, int width, byte[] bytes) {
    String path = String.format("log/tile/%s/%03d", level, index);
    files.put(width == WIDTH ? path : path + ".p/" + width, bytes);
  }

  private static String signed(String text, String vkey, byte[] seed) {
    try {
      PrivateKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      Note.Key named = Note.Key.parse(vkey);
      byte[] raw = ByteBuffer.allocate(68).putInt(named.id()).put(signature.sign()).array();
      return text
          + "\n\u2014 "
          + named.name()
          + " "
          + Base64.getEncoder().encodeToString(raw)
          + "\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
