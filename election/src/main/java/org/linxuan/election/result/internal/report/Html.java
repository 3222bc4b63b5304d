package org.linxuan.election.result.internal.report;

import java.util.List;
import org.linxuan.election.rulebook.Text;

/** Writes HTML: everything that is text is escaped, every label stands in both languages. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup, as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text, escaped. */
  Html text(Object text) {
    out.append(escape(String.valueOf(text)));
    return this;
  }

  /** A label in both languages, of which the page shows one. */
  Html label(String zh, String en) {
    out.append(both(zh, en));
    return this;
  }

  Html label(Text text) {
    return label(text.zh(), text.en());
  }

  Html heading(int level, String id, String zh, String en) {
    out.append("<h").append(level);
    if (!id.isEmpty()) {
      out.append(" id=\"").append(escape(id)).append('"');
    }
    out.append('>').append(both(zh, en)).append("</h").append(level).append(">\n");
    return this;
  }

  /** Opens a table with its head; labels are pairs of Chinese and English. */
  Html table(String... labels) {
    out.append("<table><thead><tr>");
    for (int i = 0; i < labels.length; i += 2) {
      out.append("<th>").append(both(labels[i], labels[i + 1])).append("</th>");
    }
    out.append("</tr></thead><tbody>\n");
    return this;
  }

  /** A row of cells that are markup already. */
  Html row(String... cells) {
    return row(List.of(cells));
  }

  Html row(List<String> cells) {
    out.append("<tr>");
    cells.forEach(cell -> out.append(numeric(cell)).append(cell).append("</td>"));
    out.append("</tr>\n");
    return this;
  }

  Html end() {
    out.append("</tbody></table>\n");
    return this;
  }

  private static String numeric(String cell) {
    boolean digits = !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? "<td class=\"n\">" : "<td>";
  }

  static String both(String zh, String en) {
    return "<span lang=\"zh\">" + escape(zh) + "</span><span lang=\"en\">" + escape(en) + "</span>";
  }

  static String both(Text text) {
    return both(text.zh(), text.en());
  }

  /**
   * A text of the records; one that people wrote as {@code 中文 / English} is shown in the reader's
   * language.
   */
  static String words(String text) {
    int slash = text.indexOf(" / ");
    return slash < 0 ? escape(text) : both(text.substring(0, slash), text.substring(slash + 3));
  }

  /** A date that never breaks over two lines. */
  static String date(String date) {
    return "<span class=\"d\">" + escape(date) + "</span>";
  }

  static String yes(String flag) {
    return flag.equals("true") ? "<b class=\"ok\">✓</b>" : "<b class=\"no\">✗</b>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
