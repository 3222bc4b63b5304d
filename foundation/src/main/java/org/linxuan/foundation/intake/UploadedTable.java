package org.linxuan.foundation.intake;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.linxuan.foundation.intake.internal.Formats;
import org.linxuan.foundation.intake.internal.RawRows;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.ProblemCode;
import org.linxuan.foundation.problem.Problems;

/**
 * An upload read against a {@link TableSpec}: a preview with every problem in its cell, and, only
 * where there is none, the rows, all of them, as a CSV source in the spec's names, which the typed
 * readers read like any other. A workbook, a CSV file and pasted text with the same cells give the
 * same source, byte by byte.
 */
public final class UploadedTable {
  private final TableSpec spec;
  private final Titles titles;
  private final Upload upload;
  private final Problems problems;
  private final List<Remark> remarks;
  private final byte[] rows;
  private final Optional<UploadRows> read;

  private UploadedTable(
      Question question,
      Problems problems,
      List<Remark> remarks,
      byte[] rows,
      Optional<UploadRows> read) {
    this.spec = question.spec();
    this.titles = question.titles();
    this.upload = question.upload();
    this.problems = problems;
    this.remarks = List.copyOf(remarks);
    this.rows = rows;
    this.read = read;
  }

  /** What is read, and against what. */
  private record Question(TableSpec spec, Titles titles, Upload upload) {}

  /**
   * Reads an upload; never fails.
   *
   * @param previewRows how many rows from the first the preview shows
   */
  public static UploadedTable read(TableSpec spec, Titles titles, Upload upload, int previewRows) {
    Question question = new Question(spec, titles, upload);
    Problems problems = new Problems();
    Formats formats = new Formats(upload, problems);
    Optional<RawRows> raw = formats.open();
    if (raw.isEmpty()) {
      return new UploadedTable(
          question, problems, formats.remarks(), new byte[0], Optional.empty());
    }
    UploadRows.Shown shown = new UploadRows.Shown(upload.name(), previewRows);
    try (UploadRows rows = new UploadRows(spec, titles, raw.get(), problems, shown)) {
      byte[] csv = canonical(spec, rows, upload.name(), problems);
      List<Remark> remarks = new ArrayList<>(formats.remarks());
      remarks.addAll(rows.remarks());
      return new UploadedTable(question, problems, remarks, csv, Optional.of(rows));
    }
  }

  private static byte[] canonical(TableSpec spec, UploadRows rows, String file, Problems problems) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvBytes csv = new CsvBytes(bytes);
    boolean[] begun = new boolean[1];
    TableReader.stream(
        spec,
        rows,
        file,
        problems,
        row -> {
          if (!begun[0]) {
            csv.row(rows.names());
            begun[0] = true;
          }
          rows.names().forEach(name -> csv.text(row.text(name)));
          csv.end();
        });
    if (!begun[0]) {
      csv.row(rows.names());
    }
    csv.flush();
    return bytes.toByteArray();
  }

  /** Everything that is wrong, by place. */
  public Problems problems() {
    return problems;
  }

  /** What else is to be known or confirmed. */
  public List<Remark> remarks() {
    return remarks;
  }

  /** How many rows the upload has, the header and blank rows not counted. */
  public long rowCount() {
    return read.map(UploadRows::rows).orElse(0L);
  }

  /** Whether nothing is wrong and everything that must be confirmed has been. */
  public boolean isAcceptable(Set<? extends ProblemCode> confirmed) {
    return problems.isEmpty()
        && remarks.stream().allMatch(r -> !r.confirm() || confirmed.contains(r.what().code()));
  }

  /**
   * All rows, as CSV in the spec's names and the upload's order of columns; nothing where something
   * is wrong or was not confirmed.
   */
  public Optional<Source> accept(Set<? extends ProblemCode> confirmed) {
    return isAcceptable(confirmed) ? Optional.of(source()) : Optional.empty();
  }

  private Source source() {
    return Source.bytes(upload.name(), rows);
  }

  /**
   * The same with what a typed reader finds wrong, at the cells of the upload; the reader sees the
   * rows only where nothing is wrong yet.
   */
  public UploadedTable check(BiConsumer<Source, Problems> reader) {
    if (!problems.isEmpty()) {
      return this;
    }
    Problems found = new Problems();
    reader.accept(source(), found);
    Question question = new Question(spec, titles, upload);
    if (found.isEmpty()) {
      return this;
    }
    UploadMove move = new UploadMove(spec, titles, upload, source());
    Problems moved = new Problems();
    UploadRows again = move.move(found.list(), moved);
    return new UploadedTable(question, moved, remarks, rows, Optional.of(again));
  }

  /** What taking the rows would do to those that are there; nothing where something is wrong. */
  public Optional<TableDiff> diff(Iterable<Map<String, String>> there, int most) {
    return problems.isEmpty()
        ? Optional.of(TableDiff.of(spec, there, source(), most))
        : Optional.empty();
  }

  /** What a person sees of it. */
  public Preview preview() {
    List<Problem> all = problems.list();
    return new UploadPreview(upload.name(), read, all).build(rowCount(), remarks);
  }
}
