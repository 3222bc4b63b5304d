package org.linxuan.election.cli.internal;

import java.io.PrintWriter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.linxuan.foundation.intake.CsvWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints a table row by row: CSV with a header line, or an array of objects keyed by column, in
 * which whole numbers are numbers and everything else but true and false is text.
 */
public abstract class TablePrinter {
  private final List<String> columns;

  private TablePrinter(List<String> columns) {
    this.columns = columns;
  }

  static TablePrinter to(PrintWriter out, boolean json, List<String> columns) {
    return json ? new Json(out, columns) : new Csv(out, columns);
  }

  /** Adds a row with one value a column. */
  public void row(Object... values) {
    row(List.of(values));
  }

  /** Adds a row with one value a column. */
  public void row(List<?> values) {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(values.size() + " values for the columns " + columns);
    }
    write(values);
  }

  /** Ends the table; call it once, after the last row. */
  public abstract void end();

  abstract void write(List<?> values);

  List<String> columns() {
    return columns;
  }

  private static final class Csv extends TablePrinter {
    private final CsvWriter csv;

    Csv(PrintWriter out, List<String> columns) {
      super(columns);
      csv = new CsvWriter(out);
      csv.row(columns);
    }

    @Override
    void write(List<?> values) {
      csv.row(values);
    }

    @Override
    public void end() {
      // A CSV table ends with its last row.
    }
  }

  private static final class Json extends TablePrinter {
    private final PrintWriter out;
    private String before = "[\n";

    Json(PrintWriter out, List<String> columns) {
      super(columns);
      this.out = out;
    }

    @Override
    void write(List<?> values) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < values.size(); i++) {
        object.set(columns().get(i), node(values.get(i)));
      }
      out.print(before + object);
      before = ",\n";
    }

    @Override
    public void end() {
      out.print(before.startsWith("[") ? "[]\n" : "\n]\n");
    }

    private static JsonNode node(Object value) {
      JsonNodeFactory nodes = JsonNodeFactory.instance;
      if (value instanceof Integer || value instanceof Long) {
        return nodes.numberNode(((Number) value).longValue());
      }
      if (value instanceof BigInteger big) {
        return nodes.numberNode(big);
      }
      if (value instanceof Boolean truth) {
        return nodes.booleanNode(truth);
      }
      if (value instanceof List<?> items) {
        ArrayNode array = nodes.arrayNode();
        new ArrayList<>(items).forEach(item -> array.add(node(item)));
        return array;
      }
      return nodes.stringNode(String.valueOf(value));
    }
  }
}
