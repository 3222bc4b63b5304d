package org.linxuan.foundation.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a table is asked for, from the parameters {@code page}, {@code size}, {@code sort}
 * (a column, with a minus before it from the greatest down) and {@code q}; every value is brought
 * within bounds, so nothing in an address can ask for too much. A handler takes it as an argument.
 *
 * @param path the page's own path, for links
 * @param others the address's other parameters, kept in links
 * @param page from 1
 * @param size rows on a page
 * @param sort the column's key; empty: the table's own order
 * @param search what to look for; empty: everything
 */
public record TableRequest(
    String path,
    Map<String, String> others,
    int page,
    int size,
    String sort,
    boolean descending,
    String search) {
  /** What a reader may choose as the size of a page. */
  public static final List<Integer> SIZES = List.of(25, 50, 100, 250);

  private static final int USUAL = 50;
  private static final int LONGEST_SEARCH = 100;
  private static final int LAST_PAGE = 1_000_000;

  public TableRequest {
    others = Map.copyOf(others);
  }

  /** Reads the parameters of a request, first values only. */
  public static TableRequest of(String path, Map<String, String> parameters) {
    Map<String, String> others = new TreeMap<>(parameters);
    others.keySet().removeAll(Set.of("page", "size", "sort", "q", "lang", "format"));
    String sort = text(parameters, "sort");
    boolean descending = sort.startsWith("-");
    int size = number(text(parameters, "size"), USUAL);
    String search = text(parameters, "q").strip();
    return new TableRequest(
        path,
        others,
        Math.max(1, Math.min(LAST_PAGE, number(text(parameters, "page"), 1))),
        SIZES.contains(size) ? size : USUAL,
        descending ? sort.substring(1) : sort,
        descending,
        search
            .codePoints()
            .limit(LONGEST_SEARCH)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  /** The first row of the page, from 0: SQL's OFFSET, with {@link #size} as LIMIT. */
  public long offset() {
    return (page - 1L) * size;
  }

  /** What a reader may choose as the size of a page. */
  public List<Integer> sizes() {
    return SIZES;
  }

  /** The same table at another page. */
  public String toPage(int other) {
    return address(other, sort, descending);
  }

  /** The same table sorted by a column; once more turns the order round. */
  public String sortedBy(String column) {
    return address(1, column, sort.equals(column) && !descending);
  }

  /** The whole of what is asked for, as a file: {@code csv} or {@code xlsx}. */
  public String asFile(String format) {
    return with(path, 1, sort, descending)
        .replaceQueryParam("format", format)
        .encode()
        .build()
        .toUriString();
  }

  private String address(int otherPage, String column, boolean down) {
    return with(path, otherPage, column, down).encode().build().toUriString();
  }

  private UriComponentsBuilder with(String at, int otherPage, String column, boolean down) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(at);
    others.forEach((name, value) -> add(address, name, value));
    add(address, "q", search);
    add(address, "sort", column.isEmpty() ? "" : (down ? "-" : "") + column);
    add(address, "size", size == USUAL ? "" : String.valueOf(size));
    add(address, "page", otherPage == 1 ? "" : String.valueOf(otherPage));
    return address;
  }

  private static void add(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }

  private static String text(Map<String, String> parameters, String name) {
    return Objects.requireNonNullElse(parameters.get(name), "");
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
  }
}
