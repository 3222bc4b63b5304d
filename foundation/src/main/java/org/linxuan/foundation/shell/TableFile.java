package org.linxuan.foundation.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.linxuan.foundation.intake.CsvWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file: all rows that were found, the columns as shown. */
public final class TableFile {
  private static final int WIDTH = 20 * 256;
  private static final int IN_MEMORY = 200;

  private TableFile() {}

  /** The answer to {@code ?format=csv} or {@code ?format=xlsx}; the table took {@code all} rows. */
  public static ResponseEntity<byte[]> of(PagedTable<?> table, String format, String name) {
    boolean xlsx = format.equals("xlsx");
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name + (xlsx ? ".xlsx" : ".csv"), StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(
            MediaType.parseMediaType(
                xlsx
                    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    : "text/csv;charset=UTF-8"))
        .body(xlsx ? xlsx(table) : csv(table));
  }

  /** With a byte order mark, since spreadsheet programs else take UTF-8 for another encoding. */
  static byte[] csv(PagedTable<?> table) {
    StringBuilder out = new StringBuilder("\uFEFF");
    CsvWriter writer = new CsvWriter(out);
    writer.row(labels(table));
    for (List<Cell> row : table.allCells()) {
      writer.row(row.stream().map(cell -> harmless(value(cell))).toList());
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] xlsx(PagedTable<?> table) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SXSSFSheet sheet = book.createSheet("1");
      Font bold = book.createFont();
      bold.setBold(true);
      CellStyle head = book.createCellStyle();
      head.setFont(bold);
      List<String> labels = labels(table);
      Row top = sheet.createRow(0);
      for (int i = 0; i < labels.size(); i++) {
        top.createCell(i).setCellValue(labels.get(i));
        top.getCell(i).setCellStyle(head);
        sheet.setColumnWidth(i, WIDTH);
      }
      sheet.createFreezePane(1, 1);
      int at = 1;
      for (List<Cell> cells : table.allCells()) {
        Row row = sheet.createRow(at++);
        for (int i = 0; i < cells.size(); i++) {
          fill(row.createCell(i), cells.get(i));
        }
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(org.apache.poi.ss.usermodel.Cell into, Cell cell) {
    if (cell.order() instanceof Long number) {
      into.setCellValue(number);
    } else {
      into.setCellValue(value(cell));
    }
  }

  private static List<String> labels(PagedTable<?> table) {
    return table.columns().stream().map(PagedTable.Column::label).toList();
  }

  private static String value(Cell cell) {
    return cell.order() instanceof Long || cell.order() instanceof java.time.LocalDate
        ? plain(cell)
        : cell.text();
  }

  private static String plain(Cell cell) {
    return cell.order().equals(java.time.LocalDate.MIN) ? "" : cell.order().toString();
  }

  /** A text that a spreadsheet program would take for a formula gets an apostrophe before it. */
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !text.matches("-?\\d+") ? "'" + text : text;
  }
}
