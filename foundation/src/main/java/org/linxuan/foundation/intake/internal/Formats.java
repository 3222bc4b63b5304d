package org.linxuan.foundation.intake.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linxuan.foundation.intake.Encodings;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Remark;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Upload;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Finds out what an upload is, by its bytes first and its name second, and opens its rows. */
public final class Formats {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Set<String> TABS = Set.of("tsv", "txt");

  private final Upload upload;
  private final byte[] bytes;
  private final Where where;
  private final Problems problems;
  private final List<Remark> remarks = new ArrayList<>();

  /** Looks at an upload. */
  public Formats(Upload upload, Problems problems) {
    this.upload = upload;
    this.bytes = upload.bytes();
    this.where = Where.file(upload.name());
    this.problems = problems;
  }

  /** The rows; nothing, with a problem, where there is no table that may be read. */
  public Optional<RawRows> open() {
    if (bytes.length == 0) {
      return refuse(IntakeProblem.FILE_EMPTY);
    }
    if (bytes.length > Limits.FILE) {
      return refuse(IntakeProblem.FILE_TOO_LARGE, Limits.FILE);
    }
    if (begins(ZIP)) {
      return workbook();
    }
    if (begins(COMPOUND)) {
      return indexOf(ENCRYPTED) >= 0
          ? refuse(IntakeProblem.WORKBOOK_PASSWORD)
          : unknown("a file of Excel 97-2003 or an older program", "Excel 97-2003 或更早程序的文件");
    }
    return text();
  }

  /** What a person should know of how the file was opened. */
  public List<Remark> remarks() {
    return remarks;
  }

  private Optional<RawRows> workbook() {
    try {
      Workbook workbook = Workbook.of(bytes);
      if (!upload.ending().equals("xlsx")) {
        return misnamed("a workbook (.xlsx)", "工作簿（.xlsx）");
      }
      Workbook.Sheet sheet = SheetChoice.choose(workbook.sheets());
      return Optional.of(SheetRows.open(upload.name(), workbook, sheet, problems));
    } catch (BadWorkbook e) {
      return refuse(e.code(), e.args());
    }
  }

  private Optional<RawRows> text() {
    Charset charset = charset();
    int first = 0;
    while (first < bytes.length && bytes[first] <= ' ' && bytes[first] >= 0) {
      first++;
    }
    boolean markup = first < bytes.length && bytes[first] == '<';
    boolean wide = charset.equals(StandardCharsets.UTF_16);
    if (begins("%PDF".getBytes(StandardCharsets.US_ASCII)) || (!wide && holdsZero())) {
      return unknown("no text", "不是文本");
    }
    if (markup) {
      return unknown("a web page or other markup", "网页或其他标记文本");
    }
    Source source =
        new Source(upload.name(), charset, () -> new java.io.ByteArrayInputStream(bytes));
    if (upload.ending().equals("csv")) {
      return Optional.of(new TextRows(source, problems));
    }
    return TABS.contains(upload.ending()) ? tabs(charset, source) : misnamed("text", "文本");
  }

  private Optional<RawRows> tabs(Charset charset, Source source) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new PastedRows(upload.name(), text));
    } catch (CharacterCodingException e) {
      problems.add(Encodings.unreadable(source, e));
      return Optional.empty();
    }
  }

  /** UTF-8 where it is that; UTF-16 by its mark; else GB18030, to be confirmed, if it can be. */
  private Charset charset() {
    if (begins(new byte[] {(byte) 0xFF, (byte) 0xFE})
        || begins(new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      return StandardCharsets.UTF_16;
    }
    if (isUtf8() || !Encodings.isChinese(bytes)) {
      return StandardCharsets.UTF_8;
    }
    remarks.add(Remark.toConfirm(Problem.of(IntakeProblem.TOLD_ENCODING, where, GB18030.name())));
    return GB18030;
  }

  private boolean isUtf8() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 14);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return !result.isError();
  }

  private Optional<RawRows> misnamed(String en, String zh) {
    return refuse(IntakeProblem.FILE_KIND, upload.name(), Problem.both(en, zh));
  }

  private Optional<RawRows> unknown(String en, String zh) {
    return refuse(IntakeProblem.FILE_KIND_UNKNOWN, Problem.both(en, zh));
  }

  private Optional<RawRows> refuse(IntakeProblem code, Object... args) {
    problems.add(code, where, args);
    return Optional.empty();
  }

  private boolean begins(byte[] with) {
    return bytes.length >= with.length
        && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  private boolean holdsZero() {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private int indexOf(byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
