package org.linxuan.verifier.nomination;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Csv;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Names;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.read.Records;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * Holds derived rows, one after another, against a long table that stands in the package: byte by
 * byte while they are the same, cell by cell where they are not. Both are in order of their keys.
 */
final class Held implements Closeable {
  /** Stands for names that are not written one by one, and comes last. */
  static final String OTHERS = "*others*";

  private static final int MOST = 1000;

  private final String path;
  private final int keys;
  private final List<String> columns;
  private final Finding finding;
  private final Differences out;
  private final Records stands;
  private byte[] row = new byte[1 << 12];
  private int filled;
  private boolean there;
  private boolean done;
  private int found;
  private List<String> before = List.of();

  Held(
      PackageFolder folder,
      String path,
      int keys,
      List<String> columns,
      Finding finding,
      Differences out) {
    this.path = path;
    this.keys = keys;
    this.columns = columns;
    this.finding = finding;
    this.out = out;
    this.stands = new Records(folder, path);
    if (!folder.has(path)) {
      out.add(Finding.PACKAGE_MISSING, path);
      done = true;
      return;
    }
    next();
    String header = String.join(",", columns);
    if (!there || !String.join(",", stands.cells()).equals(header)) {
      String is = there ? String.join(",", stands.cells()) : "";
      out.add(Finding.RESULT_FORM, path, is, header);
      done = true;
    }
    next();
  }

  private void next() {
    there = !done && stands.next();
  }

  // The derived row, cell by cell

  Held text(Names names, int number) {
    comma();
    int start = filled;
    int end = names.write(number, row, filled);
    while (end < 0) {
      row = Arrays.copyOf(row, row.length * 2);
      end = names.write(number, row, filled);
    }
    filled = end;
    for (int i = start; i < filled; i++) {
      if (row[i] == ',' || row[i] == '"' || row[i] == '\n' || row[i] == '\r') {
        filled = start;
        String line = Csv.line(List.of(names.text(number)));
        put(line.substring(0, line.length() - 1));
        break;
      }
    }
    return this;
  }

  Held text(String plain) {
    comma();
    put(plain);
    return this;
  }

  Held number(long number) {
    return text(Long.toString(number));
  }

  private void comma() {
    if (filled > 0) {
      put(",");
    }
  }

  private void put(String text) {
    if (filled + text.length() * 3 + 1 > row.length) {
      row = Arrays.copyOf(row, (filled + text.length() * 3) * 2);
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        byte[] utf8 = text.substring(i).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(utf8, 0, row, filled, utf8.length);
        filled += utf8.length;
        return;
      }
      row[filled++] = (byte) text.charAt(i);
    }
  }

  /** The derived row is whole. */
  void end() {
    if (done) {
      filled = 0;
      return;
    }
    boolean same =
        there && Arrays.equals(row, 0, filled, stands.bytes(), stands.from(), stands.to());
    if (same) {
      next();
    } else {
      differs(Csv.cells(path, new String(row, 0, filled, StandardCharsets.UTF_8)));
    }
    filled = 0;
  }

  private void differs(List<String> derived) {
    while (there && !done) {
      List<String> is = cells();
      int order = compare(is, derived);
      if (order > 0) {
        break;
      }
      if (order == 0) {
        cells(is, derived);
        next();
        return;
      }
      add(place(is, ""), String.join(",", is), "");
      next();
    }
    if (!done) {
      add(place(derived, ""), "", String.join(",", derived));
    }
  }

  private List<String> cells() {
    List<String> is = stands.cells();
    if (is.size() != columns.size()) {
      throw new Malformed(
          stands.where(),
          "has " + is.size() + " cells, not " + columns.size(),
          "有 " + is.size() + " 个单元格，应有 " + columns.size() + " 个");
    }
    if (!before.isEmpty() && compare(before, is) >= 0) {
      out.add(Finding.RESULT_FORM, stands.where());
      done = true;
    }
    before = is;
    return is;
  }

  private int compare(List<String> a, List<String> b) {
    int order = CodePoints.ORDER.compare(a.get(0), b.get(0));
    if (order != 0 || keys == 1) {
      return order;
    }
    boolean others = a.get(1).equals(OTHERS);
    return others || b.get(1).equals(OTHERS)
        ? Boolean.compare(others, b.get(1).equals(OTHERS))
        : CodePoints.ORDER.compare(a.get(1), b.get(1));
  }

  private void cells(List<String> is, List<String> derived) {
    int already = found;
    for (int i = keys; i < is.size(); i++) {
      if (!is.get(i).equals(derived.get(i))) {
        add(place(derived, columns.get(i)), is.get(i), derived.get(i));
      }
    }
    if (found == already) {
      out.add(Finding.RESULT_FORM, stands.where());
    }
  }

  private void add(String place, String is, String derived) {
    if (++found > MOST) {
      out.add(Finding.RESULT_FORM, path, "...");
      done = true;
      return;
    }
    out.add(finding, place, is, derived);
  }

  private String place(List<String> cells, String column) {
    return (path + " " + String.join(" ", cells.subList(0, keys)) + " " + column).strip();
  }

  /** All derived rows were held; what still stands is too much. */
  void finish() {
    while (there && !done) {
      List<String> is = cells();
      add(place(is, ""), String.join(",", is), "");
      next();
    }
    if (!done && !stands.isSpelled()) {
      out.add(Finding.RESULT_FORM, path);
    }
  }

  @Override
  public void close() {
    stands.close();
  }
}
