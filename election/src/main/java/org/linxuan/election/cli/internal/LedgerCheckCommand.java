package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.linxuan.foundation.ledger.Checkpoint;
import org.linxuan.foundation.ledger.LedgerCheck;
import org.linxuan.foundation.ledger.LedgerReport;
import org.linxuan.foundation.ledger.VerifierKey;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks a log, anyone's, against a key. */
@CommandLine.Command(
    name = "check",
    description = {
      "Check a log in C2SP tlog-tiles form: signature, tiles, entries, size and root. Prints what the"
          + " checkpoint says; exit code 4 with every difference.",
      "检查 C2SP tlog-tiles 格式的日志：签名、分块、条目、大小和根。输出检查点所载内容；不符时退出码为 4，并列出每处不同。"
    },
    footer = "  ./linxuan ledger check docs/example-log --key docs/example-log/vkey")
final class LedgerCheckCommand extends Command {
  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = {"The folder of the log, with the file checkpoint", "日志目录，其中有文件 checkpoint"})
  Path log = Path.of("");

  @Option(
      names = "--key",
      required = true,
      paramLabel = "VKEY",
      description = {
        "The log's public key (name+id+key), or a file with it; take it from elsewhere than the log",
        "日志的公钥（名称+编号+公钥），或含有公钥的文件；应另行取得，不取自日志本身"
      })
  String key = "";

  @Override
  protected Exit run() {
    Problems problems = new Problems();
    Optional<VerifierKey> verifier = VerifierKey.read(key, problems);
    if (verifier.isEmpty()) {
      return console().fail(problems);
    }
    Optional<LedgerReport> report = LedgerCheck.check(log, verifier.get(), problems);
    if (report.isEmpty()) {
      return console().fail(problems);
    }
    print(report.get());
    if (report.get().agrees()) {
      return Exit.DONE;
    }
    report.get().differences().forEach(problems::add);
    console().fail(problems);
    return Exit.DIFFERS;
  }

  private void print(LedgerReport report) {
    Checkpoint checkpoint = report.checkpoint();
    if (console().json()) {
      var json = JsonNodeFactory.instance.objectNode();
      json.put("size", checkpoint.size());
      json.put("root", checkpoint.root().base64());
      json.put("agrees", report.agrees());
      console().out().print(json + "\n");
    } else {
      console().out().print("size " + checkpoint.size() + "\n");
      console().out().print("root " + checkpoint.root().base64() + "\n");
    }
  }
}
