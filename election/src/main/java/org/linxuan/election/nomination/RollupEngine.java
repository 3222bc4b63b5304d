package org.linxuan.election.nomination;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;

/**
 * What runs the roll-up's SQL text in place of DuckDB. Its jar is not in the plain install; where
 * it is on the class path, it is found by its name.
 */
public interface RollupEngine {
  /** As {@code --engine} names it. */
  String name();

  /**
   * Starts the engine.
   *
   * @param scratch an empty folder that goes when the roll-up is done
   */
  Running start(Path scratch);

  /** The engine of that name, if it is there. */
  static Optional<RollupEngine> find(String name) {
    return ServiceLoader.load(RollupEngine.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(engine -> engine.name().equals(name))
        .findFirst();
  }

  /** An engine that was started. */
  interface Running extends AutoCloseable {
    /** How many electoral units it does at a time, each in a session of its own. */
    int units();

    /** A session with tables of its own. */
    Session session();

    @Override
    void close();
  }

  /** Tables under names, and queries over them. */
  interface Session extends AutoCloseable {
    /** Gives a table of a Parquet file a name, all of it or a part. */
    void show(String table, Path parquet, Part part);

    /** Runs one query after the other, each into its table. */
    void run(List<Step> steps);

    /** The values of a query with one column, as text. */
    List<String> column(String query);

    /** Writes a table as Parquet files into a folder, which it makes. */
    void save(String table, Path folder);

    /** Drops every table that a query made. */
    void forget();

    @Override
    void close();
  }

  /** One query: makes a table or view anew, or adds its rows to a table. */
  record Step(String table, Kind kind, String query) {
    /** What becomes of the rows; those of a view are not kept. */
    public enum Kind {
      TABLE,
      VIEW,
      APPEND
    }

    /** Whether the rows are added to a table that is there. */
    public boolean adds() {
      return kind == Kind.APPEND;
    }
  }

  /**
   * Some rows of a table.
   *
   * @param unit those of an electoral unit, by its number in the table's column {@code unit}
   * @param from those of this organisation and the ones after it
   * @param to those of organisations before this one
   */
  record Part(OptionalInt unit, Optional<String> from, Optional<String> to) {
    /** Every row. */
    public static final Part ALL =
        new Part(OptionalInt.empty(), Optional.empty(), Optional.empty());
  }

  /** The engine could not do what it was asked to. */
  final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean damaged;

    /**
     * A failure that is not a bug of the text: no room, a machine lost, or a damaged input.
     *
     * @param damaged whether a Parquet file cannot be read
     */
    public Failure(String text, boolean damaged, Throwable cause) {
      super(text, cause);
      this.damaged = damaged;
    }

    /** Whether a Parquet file cannot be read; else something outside the data is missing. */
    public boolean isDamaged() {
      return damaged;
    }
  }
}
