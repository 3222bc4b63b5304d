package org.linxuan.foundation.intake.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.problem.Problem;

/**
 * The parts of a zip file in memory, by its central directory; refused where that and the parts
 * disagree, where parts overlap, or where they unpack to too much. Names count without regard to
 * case, as in every workbook.
 */
final class Zip {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int COMMENT = 0xFFFF;
  private static final int ENCRYPTED = 1;
  static final int STORED = 0;
  static final int DEFLATED = 8;

  /** A part as the central directory has it. */
  record Part(String name, int method, int crc, long packed, long size, int offset) {}

  private final byte[] bytes;
  private final ByteBuffer in;
  private final SortedMap<String, Part> parts = new TreeMap<>();

  private Zip(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads the directory of a zip file. */
  static Zip of(byte[] bytes) throws BadWorkbook {
    Zip zip = new Zip(bytes);
    try {
      zip.readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw damaged("its directory is cut short", "目录不完整");
    }
    return zip;
  }

  /** The names of all parts, in lower case. */
  SortedSet<String> names() {
    return new java.util.TreeSet<>(parts.keySet());
  }

  /** Whether there is such a part. */
  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** The unpacked bytes of a part; reading fails where they are not what the directory says. */
  InputStream open(String name) throws BadWorkbook {
    Part part = parts.get(key(name));
    if (part == null) {
      throw damaged("part " + name + " is missing", "缺少部件 " + name);
    }
    try {
      int start = start(part);
      return PartStream.of(part, new ByteArrayInputStream(bytes, start, (int) part.packed()));
    } catch (IndexOutOfBoundsException e) {
      throw damaged("part " + name + " is cut short", "部件 " + name + " 不完整");
    }
  }

  private void readDirectory() throws BadWorkbook {
    int end = end();
    int count = in.getShort(end + 10) & 0xFFFF;
    int at = offset(in.getInt(end + 16));
    if (in.getShort(end + 8) != in.getShort(end + 10) || count == 0xFFFF) {
      throw damaged("it is one part of several", "文件被分卷");
    }
    if (count > Limits.PARTS) {
      throw bomb(count + " parts", count + " 个部件");
    }
    int directory = at;
    long total = 0;
    for (int i = 0; i < count; i++) {
      if (in.getInt(at) != CENTRAL) {
        throw damaged("its directory is broken", "目录损坏");
      }
      Part part = part(at);
      total += part.size();
      if (parts.put(key(part.name()), part) != null) {
        throw damaged("part " + shown(part.name()) + " stands twice", "部件重复");
      }
      at += CENTRAL_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
    }
    if (at > end) {
      throw damaged("its directory is broken", "目录损坏");
    }
    if (total > Limits.ALL) {
      throw bomb(total + " bytes", total + " 字节");
    }
    checkPlaces(directory);
  }

  private Part part(int at) throws BadWorkbook {
    int flags = in.getShort(at + 8);
    int method = in.getShort(at + 10);
    long packed = in.getInt(at + 20) & 0xFFFFFFFFL;
    long size = in.getInt(at + 24) & 0xFFFFFFFFL;
    String name = new String(bytes, at + CENTRAL_LENGTH, length(at + 28), StandardCharsets.UTF_8);
    if ((flags & ENCRYPTED) != 0) {
      throw new BadWorkbook(IntakeProblem.WORKBOOK_PASSWORD);
    }
    boolean plain = method == DEFLATED || (method == STORED && packed == size);
    if (!plain || packed > bytes.length || !isSafe(name)) {
      throw damaged("part " + shown(name) + " is not as workbooks have it", "部件不合规范");
    }
    if (size > Limits.PART || (size > Limits.RATIO_FROM && size / Limits.RATIO > packed)) {
      throw bomb(packed + " -> " + size + " bytes", packed + " → " + size + " 字节");
    }
    return new Part(name, method, in.getInt(at + 16), packed, size, offset(in.getInt(at + 42)));
  }

  /** Parts stand one behind the other, before the directory, each with its own bytes. */
  private void checkPlaces(int directory) throws BadWorkbook {
    List<Part> inOrder = new ArrayList<>(parts.values());
    inOrder.sort(Comparator.comparingInt(Part::offset));
    long free = 0;
    for (Part part : inOrder) {
      if (part.offset() < free) {
        throw bomb("parts share their bytes", "部件共用数据");
      }
      free = start(part) + part.packed();
    }
    if (free > directory) {
      throw damaged("its parts reach into the directory", "部件与目录重叠");
    }
  }

  private int start(Part part) throws BadWorkbook {
    int at = part.offset();
    boolean same =
        in.getInt(at) == LOCAL
            && in.getShort(at + 8) == part.method()
            && new String(bytes, at + LOCAL_LENGTH, length(at + 26), StandardCharsets.UTF_8)
                .equals(part.name());
    if (!same) {
      throw damaged("part " + shown(part.name()) + " is not where it should be", "部件位置不符");
    }
    return at + LOCAL_LENGTH + length(at + 26) + length(at + 28);
  }

  private int end() throws BadWorkbook {
    int last = bytes.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - COMMENT); at--) {
      if (in.getInt(at) == END && at + END_LENGTH + length(at + 20) == bytes.length) {
        return at;
      }
    }
    throw damaged("its end is missing", "文件末尾缺失");
  }

  private int length(int at) {
    return in.getShort(at) & 0xFFFF;
  }

  private int offset(int value) throws BadWorkbook {
    if (value < 0 || value > bytes.length) {
      throw damaged("it points past its end", "指向文件之外");
    }
    return value;
  }

  private static boolean isSafe(String name) {
    return !name.isEmpty()
        && !name.startsWith("/")
        && name.chars().noneMatch(c -> c == '\\' || c < ' ' || c == ':')
        && !List.of(name.split("/")).contains("..");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static String shown(String name) {
    String printable = name.replaceAll("[^\\p{L}\\p{N}._/ \\[\\]-]", "?");
    return printable.length() > 60 ? printable.substring(0, 60) + "..." : printable;
  }

  static BadWorkbook damaged(String en, String zh) {
    return BadWorkbook.damaged(Problem.both(en, zh));
  }

  static BadWorkbook bomb(String en, String zh) {
    return new BadWorkbook(IntakeProblem.WORKBOOK_BOMB, Problem.both(en, zh));
  }
}
