package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.store.Backup;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.StoreRefusal;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Makes the office's data folder out of a backup. */
@CommandLine.Command(
    name = "restore",
    description = {
      "Make the office's data folder (LINXUAN_DATA) out of a backup, every file checked against its"
          + " hash. A folder that is not empty is refused, and so is a damaged backup.",
      "由备份恢复办公系统的数据目录（LINXUAN_DATA），逐个文件核对散列值。目录不为空或备份已损坏时拒绝恢复。"
    },
    footer = "  ./linxuan restore office.backup")
final class RestoreCommand extends Command {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = {"The backup", "备份文件"})
  Path file = Path.of("");

  @Override
  protected Exit run() {
    try {
      Backup.restore(file, DataFolder.place(System.getenv(), "office"));
      return Exit.DONE;
    } catch (StoreRefusal refusal) {
      Problems problems = new Problems();
      problems.add(refusal.problem());
      return console().fail(problems);
    }
  }
}
