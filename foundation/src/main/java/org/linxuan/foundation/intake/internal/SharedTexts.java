package org.linxuan.foundation.intake.internal;

import java.util.Arrays;
import java.util.Optional;
import org.linxuan.foundation.intake.TextPool;

/** The texts that the cells of a workbook share, each held once. */
final class SharedTexts {
  private final TextPool pool = new TextPool();
  private int[] numbers = new int[256];
  private int size;
  private long bytes;

  private SharedTexts() {}

  static SharedTexts read(Zip zip, Optional<String> part) throws BadWorkbook {
    SharedTexts texts = new SharedTexts();
    if (part.isPresent()) {
      try (Xml xml = Xml.open(zip, part.get())) {
        for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
          if (at == Xml.At.START && xml.name().equals("si")) {
            texts.add(RichText.read(xml));
          }
        }
      }
    }
    return texts;
  }

  private void add(String text) throws BadWorkbook {
    int before = pool.size();
    int number = pool.add(text);
    if (pool.size() > before) {
      bytes += pool.length(number);
      if (bytes > Limits.TEXTS) {
        throw Zip.bomb(
            "more than " + Limits.TEXTS + " bytes of text", "文字超过 " + Limits.TEXTS + " 字节");
      }
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + size / 2);
    }
    numbers[size++] = number;
  }

  /** The text of an index as cells write it. */
  String text(String index) throws BadWorkbook {
    int at = Refs.number(index);
    if (at >= size || (at == 0 && !index.equals("0"))) {
      throw Zip.damaged(
          "shared text " + Zip.shown(index) + " is missing", "缺少共享文字 " + Zip.shown(index));
    }
    return pool.text(numbers[at]);
  }
}
