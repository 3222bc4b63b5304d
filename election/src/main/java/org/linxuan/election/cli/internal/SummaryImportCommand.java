package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.nomination.NominationProblem;
import org.linxuan.election.nomination.SignedSummary;
import org.linxuan.election.nomination.SummaryIntake;
import org.linxuan.election.nomination.SummaryJson;
import org.linxuan.election.nomination.SummaryPackage;
import org.linxuan.election.organization.OrganizationTables;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.ledger.VerifierKey;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a signed package once, if nothing speaks against it; a refused one leaves no trace. */
@CommandLine.Command(
    name = "import",
    description = {
      "Take a package from below, once. Exit code 4: signature, line, organisations or sums differ.",
      "导入下级汇总包，每包一次。退出码 4：签名、序列、组织或合计不符。"
    },
    footer =
        "  ./linxuan summary import county-1.summary --election e --stage nomination"
            + " --organizations organizations.csv --state imported --key county-1.vkey")
final class SummaryImportCommand extends Command {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = {"The package", "汇总包"})
  Path file = Path.of("");

  @CommandLine.Mixin SummaryOf of = new SummaryOf();

  @Option(
      names = "--state",
      required = true,
      paramLabel = "DIR",
      description = {"The folder of the imported packages", "已导入汇总包所在文件夹"})
  Path state = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "VKEY",
      description = {
        "The public key, or its file; needed with an organisation's first package, then pinned",
        "公钥或其文件；某组织首次导入时须给出，此后固定"
      })
  @Nullable String key;

  /** Bad input, exit code 2. */
  private final Problems problems = new Problems();

  /** What a check found, exit code 4. */
  private final Problems differences = new Problems();

  @Override
  protected Exit run() throws IOException {
    OrganizationTree tree = OrganizationTables.tree(source(of.organizations), problems);
    Optional<SignedSummary> signed =
        SignedSummary.parse(Files.readAllBytes(file), file.toString(), problems);
    Optional<VerifierKey> given = key == null ? Optional.empty() : VerifierKey.read(key, problems);
    if (!problems.isEmpty() || signed.isEmpty()) {
      return console().fail(problems);
    }
    Optional<SummaryStore> store = SummaryStore.open(state, problems);
    if (store.isEmpty()) {
      return console().fail(problems);
    }
    try (SummaryStore open = store.get()) {
      return take(tree, signed.get(), given, open);
    }
  }

  private Exit take(
      OrganizationTree tree, SignedSummary signed, Optional<VerifierKey> given, SummaryStore store)
      throws IOException {
    Where where = new Where(file.toString(), 5, 1);
    Optional<SummaryPackage> read = SummaryJson.parse(signed.contents(), where, problems);
    if (read.isEmpty()) {
      // Only a key says whether the contents were edited or were never right.
      given.ifPresent(vkey -> signed.check(vkey, file.toString(), differences));
      console().fail(problems);
      return differences.isEmpty() ? Exit.WRONG : differ();
    }
    String organization = read.get().head().organization();
    Optional<VerifierKey> vkey = keyOf(organization, given, store);
    if (vkey.isEmpty()) {
      return problems.isEmpty() ? differ() : console().fail(problems);
    }
    signed.check(vkey.get(), file.toString(), differences);
    new SummaryIntake(tree, of.election, of.stage, of.today(), store.taken(), where)
        .check(read.get(), signed.hash(), differences);
    if (!differences.isEmpty()) {
      return differ();
    }
    store.take(organization, vkey.get().toString(), signed);
    TablePrinter table = console().table("organization", "serial", "names", "support", "hash");
    table.row(
        organization,
        read.get().head().serial(),
        read.get().names().size(),
        read.get().support(),
        signed.hash());
    table.end();
    return Exit.DONE;
  }

  /** The pinned key, or at the first package the one given, which may be nobody else's. */
  private Optional<VerifierKey> keyOf(
      String organization, Optional<VerifierKey> given, SummaryStore store) {
    Where call = Where.command();
    for (Map.Entry<String, SummaryStore.Line> line : store.lines().entrySet()) {
      boolean own = line.getKey().equals(organization);
      boolean same = given.isPresent() && given.get().toString().equals(line.getValue().key());
      if (given.isPresent() && own != same) {
        differences.add(
            NominationProblem.SUMMARY_KEY_OTHER, call, line.getValue().key(), line.getKey());
        return Optional.empty();
      }
      if (own) {
        return VerifierKey.parse(line.getValue().key(), Where.file(state.toString()), problems);
      }
    }
    if (given.isEmpty()) {
      problems.add(NominationProblem.SUMMARY_KEY_NEEDED, call, organization);
    }
    return given;
  }

  private Exit differ() {
    console().fail(differences);
    return Exit.DIFFERS;
  }
}
