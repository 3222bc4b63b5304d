package org.linxuan.election.cli.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every command of the command line, one a line; a call builds only the one it names. */
public final class Commands {
  private Commands() {}

  /** The commands by name. */
  public static Map<String, Supplier<Command>> all() {
    Map<String, Supplier<Command>> all = new TreeMap<>();
    all.put("count", CountCommand::new);
    all.put("ledger", LedgerCommand::new);
    all.put("apportion", ApportionCommand::new);
    all.put("rulebook", RulebookCommand::new);
    all.put("bench", BenchCommand::new);
    all.put("new", NewCommand::new);
    all.put("simulate", SimulateCommand::new);
    all.put("demo", DemoCommand::new);
    all.put("serve", ServeCommand::new);
    all.put("backup", BackupCommand::new);
    all.put("restore", RestoreCommand::new);
    all.put("slate", SlateCommand::new);
    all.put("summary", SummaryCommand::new);
    all.put("synth", SynthCommand::new);
    all.put("rollup", RollupCommand::new);
    return all;
  }
}
