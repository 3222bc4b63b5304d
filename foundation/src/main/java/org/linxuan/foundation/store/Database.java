package org.linxuan.foundation.store;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.internal.Backing;
import org.linxuan.foundation.store.internal.Lease;

/**
 * The database of an office: an embedded PostgreSQL in the data folder, or, where `LINXUAN_DB_URL`
 * and `LINXUAN_DB_OWNER_URL` name one, another of version 15 or later. It is only opened if it
 * loses nothing that it acknowledges (fsync, synchronous_commit, full_page_writes, data checksums)
 * and if the application's role cannot pass row-level security.
 */
public final class Database implements AutoCloseable {
  /** The variable with the address for the application's role. */
  public static final String URL = "LINXUAN_DB_URL";

  /** The variable with the address for the role that owns the tables. */
  public static final String OWNER_URL = "LINXUAN_DB_OWNER_URL";

  /** The variable with the folder of other server programs than those that Linxuan brings. */
  public static final String PROGRAMS = "LINXUAN_PG_BIN";

  private final DataFolder folder;
  private final Lease lease;
  private final Backing backing;

  private Database(DataFolder folder, Lease lease, Backing backing) {
    this.folder = folder;
    this.lease = lease;
    this.backing = backing;
  }

  /**
   * Opens the database of a data folder, and starts the embedded server if the environment names no
   * other. One instance at a time holds a folder. What is wrong is a {@link StoreRefusal}.
   */
  public static Database open(DataFolder folder, Map<String, String> environment) {
    Lease lease = Lease.of(folder);
    Backing backing = null;
    try {
      backing = Backing.of(folder, environment);
      backing.check();
      Database database = new Database(folder, lease, backing);
      backing = null;
      lease = null;
      return database;
    } catch (SQLException e) {
      throw unreachable(e);
    } finally {
      if (backing != null) {
        backing.close();
      }
      if (lease != null) {
        lease.close();
      }
    }
  }

  /** The folder that belongs to it. */
  public DataFolder folder() {
    return folder;
  }

  /** Connections of the role `linxuan_app`, which owns nothing; each is a new one. */
  public DataSource application() {
    return backing.application();
  }

  /** Connections of the role that owns schemas and tables; for migrations only. */
  public DataSource owner() {
    return backing.owner();
  }

  /** Stops the embedded server and lets go of the folder. */
  @Override
  public void close() {
    backing.close();
    lease.close();
  }

  private static StoreRefusal unreachable(SQLException e) {
    String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new StoreRefusal(Problem.of(StoreProblem.DB_UNREACHABLE, Where.command(), said), e);
  }
}
