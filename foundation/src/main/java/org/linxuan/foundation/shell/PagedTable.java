package org.linxuan.foundation.shell;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A table of any length, shown a page at a time: its columns say how a row of the application
 * looks. Either {@link #all} takes all rows (to some ten thousand; searched, sorted and cut here),
 * or {@link #page} takes those of one page from a query that did it.
 */
public final class PagedTable<T> {
  /**
   * A column: its key in addresses, its label, its style ({@code num}, {@code day} or empty),
   * whether it sorts, and how a row's cell looks.
   */
  public record Column<T>(
      String key, String label, String style, boolean sorts, Function<T, Cell> cell) {}

  private static final String FIGURES = "num";

  private final String id;
  private final String caption;
  private final List<Column<T>> columns = new ArrayList<>();
  private final Show show;
  private final Collator words;
  private TableRequest request = TableRequest.of("", java.util.Map.of());
  private List<T> rows = List.of();
  private List<T> found = List.of();
  private long total;
  private boolean downloads;
  private boolean searches = true;

  private PagedTable(String id, String caption) {
    Locale locale = LocaleContextHolder.getLocale();
    this.id = id;
    this.caption = caption;
    this.show = new Show(locale);
    this.words = Collator.getInstance(locale);
  }

  /** A table without columns yet; the id is unique on its page and names the reader's choices. */
  public static <T> PagedTable<T> of(String id, String caption) {
    return new PagedTable<>(id, caption);
  }

  /** Adds a column; the first one names the row and stays in view. */
  public PagedTable<T> column(String key, String label, Function<T, Cell> cell) {
    return add(key, label, "", cell);
  }

  /** Adds a column of texts. */
  public PagedTable<T> text(String key, String label, Function<T, String> text) {
    return column(key, label, row -> Cell.of(text.apply(row)));
  }

  /** Adds a column of whole numbers. */
  public PagedTable<T> number(String key, String label, ToLongFunction<T> number) {
    return add(
        key,
        label,
        FIGURES,
        row -> {
          long value = number.applyAsLong(row);
          return Cell.of(show.number(value)).by(value);
        });
  }

  /** Adds a column of figures made by the caller, such as shares. */
  public PagedTable<T> figure(String key, String label, Function<T, Cell> cell) {
    return add(key, label, FIGURES, cell);
  }

  /** Adds a column of days; a missing one is a dash. */
  public PagedTable<T> date(String key, String label, Function<T, @Nullable LocalDate> day) {
    return add(
        key,
        label,
        "day",
        row -> {
          LocalDate value = day.apply(row);
          return value == null
              ? Cell.of("–").by(LocalDate.MIN)
              : Cell.of(show.date(value)).by(value);
        });
  }

  private PagedTable<T> add(String key, String label, String style, Function<T, Cell> cell) {
    columns.add(new Column<>(key, label, style, true, cell));
    return this;
  }

  /** The last column added cannot be sorted by. */
  public PagedTable<T> unsorted() {
    Column<T> last = columns.remove(columns.size() - 1);
    columns.add(new Column<>(last.key(), last.label(), last.style(), false, last.cell()));
    return this;
  }

  /** Offers the whole as CSV and XLSX; the handler answers {@code ?format=} with TableFile. */
  public PagedTable<T> withFiles() {
    downloads = true;
    return this;
  }

  /** Without a field to search: for tables of a few rows. */
  public PagedTable<T> withoutSearch() {
    searches = false;
    return this;
  }

  /** Takes all rows in their own order, and searches, sorts and cuts them. */
  public PagedTable<T> all(TableRequest asked, List<T> rowsOfAll) {
    String wanted = asked.search().toLowerCase(Locale.ROOT);
    List<T> matching =
        wanted.isEmpty()
            ? rowsOfAll
            : rowsOfAll.stream().filter(row -> matches(row, wanted)).toList();
    found = sorted(asked, matching);
    int from = (int) Math.min(asked.offset(), lastPageStart(found.size(), asked.size()));
    int to = Math.min(found.size(), from + asked.size());
    return page(at(asked, from / asked.size() + 1), found.subList(from, to), found.size());
  }

  /** Takes the rows of the page asked for, out of so many that match. */
  public PagedTable<T> page(TableRequest asked, List<T> rowsOfPage, long matching) {
    request = asked;
    rows = List.copyOf(rowsOfPage);
    total = matching;
    return this;
  }

  private static TableRequest at(TableRequest asked, int page) {
    return new TableRequest(
        asked.path(),
        asked.others(),
        page,
        asked.size(),
        asked.sort(),
        asked.descending(),
        asked.search());
  }

  private static int lastPageStart(int count, int size) {
    return count == 0 ? 0 : (count - 1) / size * size;
  }

  private boolean matches(T row, String wanted) {
    return columns.stream()
        .anyMatch(
            column -> column.cell().apply(row).text().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private List<T> sorted(TableRequest asked, List<T> matching) {
    return columns.stream()
        .filter(column -> column.sorts() && column.key().equals(asked.sort()))
        .findFirst()
        .map(column -> sorted(matching, column, asked.descending()))
        .orElse(matching);
  }

  private List<T> sorted(List<T> matching, Column<T> column, boolean descending) {
    record Keyed<T>(T row, Comparable<?> key) {}
    Comparator<Keyed<T>> order = (a, b) -> compare(a.key(), b.key());
    return matching.stream()
        .map(row -> new Keyed<>(row, column.cell().apply(row).order()))
        .sorted(descending ? order.reversed() : order)
        .map(Keyed::row)
        .toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private int compare(Comparable a, Comparable b) {
    return a instanceof String s && b instanceof String t ? words.compare(s, t) : a.compareTo(b);
  }

  public String id() {
    return id;
  }

  public String caption() {
    return caption;
  }

  public List<Column<T>> columns() {
    return List.copyOf(columns);
  }

  public TableRequest request() {
    return request;
  }

  /** The page's rows, each a cell a column. */
  public List<List<Cell>> cells() {
    return cells(rows);
  }

  /** All rows found, each a cell a column; only after {@link #all}. */
  public List<List<Cell>> allCells() {
    return cells(found);
  }

  private List<List<Cell>> cells(List<T> of) {
    return of.stream()
        .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList())
        .toList();
  }

  /** How many rows match. */
  public long total() {
    return total;
  }

  /** The number of the page's first row, from 1; 0 where there is none. */
  public long first() {
    return rows.isEmpty() ? 0 : request.offset() + 1;
  }

  public long last() {
    return rows.isEmpty() ? 0 : request.offset() + rows.size();
  }

  /** How many pages there are, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + request.size() - 1) / request.size());
  }

  /** The pages to offer: the first, the last and those around this one; 0 stands for a gap. */
  public List<Integer> offered() {
    List<Integer> offered = new ArrayList<>();
    int before = 0;
    for (int page = 1; page <= pages(); page++) {
      boolean near = Math.abs(page - request.page()) <= 2;
      if (page == 1 || page == pages() || near) {
        if (page > before + 1) {
          offered.add(0);
        }
        offered.add(page);
        before = page;
      }
    }
    return offered;
  }

  /** What {@code aria-sort} says of a column; null where the table is not sorted by it. */
  public @Nullable String order(String key) {
    if (!request.sort().equals(key)) {
      return null;
    }
    return request.descending() ? "descending" : "ascending";
  }

  public boolean hasFiles() {
    return downloads;
  }

  public boolean hasSearch() {
    return searches;
  }
}
