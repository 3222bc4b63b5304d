package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.store.Backup;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.StoreRefusal;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Writes the office's data folder into one file. */
@CommandLine.Command(
    name = "backup",
    description = {
      "Write the office's data folder (LINXUAN_DATA: database, secrets, log) into one file, to be kept"
          + " as safe as the folder. The office must be stopped; an external database is refused.",
      "将办公系统的数据目录（LINXUAN_DATA：数据库、密钥、日志）写入一个文件，请与该目录同样妥善保管。" + "须先停止办公系统；不适用于外部数据库。"
    },
    footer = "  ./linxuan backup --out office.backup")
final class BackupCommand extends Command {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = {"The new file", "新文件"})
  Path out = Path.of("");

  @Override
  protected Exit run() {
    try {
      Backup.write(DataFolder.place(System.getenv(), "office"), System.getenv(), out);
      return Exit.DONE;
    } catch (StoreRefusal refusal) {
      Problems problems = new Problems();
      problems.add(refusal.problem());
      return console().fail(problems);
    }
  }
}
