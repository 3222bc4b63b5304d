package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.CodePointOrder;
import org.linxuan.foundation.intake.CsvReader;
import org.linxuan.foundation.intake.CsvRow;
import org.linxuan.foundation.intake.CsvWriter;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/** Joins sorted CSV files without a header. */
final class CsvParts {
  private CsvParts() {}

  /** One after the other. */
  static void append(List<Path> parts, Path to) throws IOException {
    try (FileChannel out = FileChannel.open(to, StandardOpenOption.APPEND)) {
      for (Path part : parts) {
        try (FileChannel in = FileChannel.open(part, StandardOpenOption.READ)) {
          long size = in.size();
          long at = 0;
          while (at < size) {
            at += in.transferTo(at, size - at, out);
          }
        }
      }
    }
  }

  /** Row by row, in order of one column: by code point, or as numbers. */
  static void merge(List<Path> parts, Path to, int column, boolean numbers) throws IOException {
    Comparator<String> order =
        numbers ? Comparator.comparingLong(Long::parseLong) : CodePointOrder.INSTANCE;
    PriorityQueue<Part> open = new PriorityQueue<>(Comparator.comparing(p -> p.key(column), order));
    List<CsvReader> readers = new ArrayList<>();
    try (Writer out =
        Files.newBufferedWriter(to, StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
      for (Path part : parts) {
        CsvReader reader = CsvReader.open(Source.of(part), new Problems());
        readers.add(reader);
        add(open, reader);
      }
      CsvWriter csv = new CsvWriter(out);
      for (Part least = open.poll(); least != null; least = open.poll()) {
        csv.row(cells(least.row()));
        add(open, least.reader());
      }
    } finally {
      readers.forEach(CsvReader::close);
    }
  }

  private record Part(CsvReader reader, CsvRow row) {
    String key(int column) {
      return row.cell(column);
    }
  }

  private static void add(PriorityQueue<Part> open, CsvReader reader) {
    @Nullable CsvRow row = reader.next();
    if (row != null) {
      open.add(new Part(reader, row));
    }
  }

  private static List<String> cells(CsvRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.cell(i));
    }
    return cells;
  }
}
