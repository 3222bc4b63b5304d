package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.nomination.Accepted;
import org.linxuan.election.nomination.FederatedRollup;
import org.linxuan.election.nomination.LevelSummary;
import org.linxuan.election.nomination.NominationProblem;
import org.linxuan.election.nomination.NominationTables;
import org.linxuan.election.nomination.SignedSummary;
import org.linxuan.election.nomination.SummaryHead;
import org.linxuan.election.nomination.SummaryIntake.Taken;
import org.linxuan.election.nomination.SummaryJson;
import org.linxuan.election.nomination.SummaryPackage;
import org.linxuan.election.nomination.Tally;
import org.linxuan.election.nomination.TallyIntake;
import org.linxuan.election.organization.OrganizationTables;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.ledger.SigningKey;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Closes an organisation and writes its summary as a signed package. */
@CommandLine.Command(
    name = "export",
    description = {
      "Close an organisation: add up its tallies and the packages imported from below, and sign.",
      "结束一个层级：合计本级票数与下级汇总包并签名。"
    },
    footer =
        "  ./linxuan summary export --election e --stage nomination --organization county-1"
            + " --organizations organizations.csv --tallies tallies.csv --key county-1.key"
            + " --out county-1.summary")
final class SummaryExportCommand extends Command {
  private static final int DAYS = 30;

  /** Canonical JSON holds whole numbers below 2^53. */
  private static final int MOST_BITS = 53;

  @CommandLine.Mixin SummaryOf of = new SummaryOf();

  @Option(
      names = "--organization",
      required = true,
      paramLabel = "ID",
      description = {"The organisation that closes", "结束本阶段的组织"})
  String organization = "";

  @Option(
      names = "--tallies",
      required = true,
      paramLabel = "T",
      description = {
        "organization,nominee,supporters of its own",
        "本安装实例的票数：organization,nominee,supporters"
      })
  Path tallies = Path.of("");

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = {"The secret made by summary key", "summary key 生成的私钥"})
  Path key = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = {"The package", "汇总包文件"})
  Path out = Path.of("");

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = {"The folder of the packages imported from below", "已导入的下级汇总包所在文件夹"})
  @Nullable Path state;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = {"The package sent before, if there is one", "上一次发送的汇总包（如有）"})
  @Nullable Path previous;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = {"The checkpoint of the installation's ledger", "本安装实例账本的检查点"})
  @Nullable Path checkpoint;

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = {"The last day for its import; 30 days ahead by default", "最后导入日期，默认 30 天后"})
  @Nullable LocalDate expires;

  private final Problems problems = new Problems();

  @Override
  protected Exit run() throws IOException {
    OrganizationTree tree = OrganizationTables.tree(source(of.organizations), problems);
    List<Tally> rows = NominationTables.tallies(source(tallies), problems);
    Optional<SigningKey> secret = SummaryKeyText.read(key);
    if (secret.isEmpty()) {
      problems.add(NominationProblem.SUMMARY_MEMBER, Where.file(key.toString()), "PRIVATE+KEY+");
    }
    if (problems.isEmpty() && tree.find(organization).isEmpty()) {
      problems.add(NominationProblem.SUMMARY_BODY, Where.command(), organization);
    }
    List<Taken> taken = problems.isEmpty() ? taken() : List.of();
    SummaryHead head = head();
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    LevelSummary summary = close(tree, rows, taken);
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    SignedSummary signed =
        SignedSummary.sign(SummaryPackage.of(head, tree, summary), secret.orElseThrow());
    DurableFile.write(out, signed.bytes());
    TablePrinter table =
        console().table("organization", "serial", "organizations", "names", "support", "hash");
    table.row(
        organization,
        head.serial(),
        tree.atOrBelow(organization).size(),
        summary.names().size(),
        summary.total(),
        signed.hash());
    table.end();
    return Exit.DONE;
  }

  private List<Taken> taken() throws IOException {
    if (state == null) {
      return List.of();
    }
    Optional<SummaryStore> store = SummaryStore.open(state, problems);
    if (store.isEmpty()) {
      return List.of();
    }
    try (SummaryStore open = store.get()) {
      return List.copyOf(open.taken());
    }
  }

  private SummaryHead head() throws IOException {
    LocalDate today = of.today();
    Optional<SignedSummary> before = Optional.empty();
    Optional<SummaryPackage> last = Optional.empty();
    if (previous != null) {
      Where where = Where.file(previous.toString());
      before = SignedSummary.parse(Files.readAllBytes(previous), where.file(), problems);
      last = before.flatMap(signed -> SummaryJson.parse(signed.contents(), where, problems));
    }
    return new SummaryHead(
        of.election,
        of.stage,
        organization,
        last.map(p -> p.head().serial() + 1).orElse(1L),
        before.map(SignedSummary::hash).orElse(""),
        today,
        expires == null ? today.plusDays(DAYS) : expires,
        checkpoint == null ? "" : Files.readString(checkpoint));
  }

  private LevelSummary close(OrganizationTree tree, List<Tally> rows, List<Taken> taken) {
    Set<String> below = new HashSet<>();
    tree.atOrBelow(organization).forEach(o -> below.add(o.id()));
    Where file = Where.file(tallies.toString());
    List<Tally> here =
        rows.stream()
            .filter(t -> below.contains(t.organization()) || tree.find(t.organization()).isEmpty())
            .toList();
    Accepted accepted = new TallyIntake(tree, null).accept(here, file);
    long aside = here.size() - (long) accepted.supports().size();
    if (aside > 0) {
      console().say(aside + " tallies are set aside.", aside + " 行票数未计入。");
    }
    List<LevelSummary> imported = new ArrayList<>();
    for (Taken each : taken) {
      String from = each.last().head().organization();
      if (from.equals(organization) || tree.find(from).isEmpty()) {
        problems.add(NominationProblem.SUMMARY_BODY, Where.file(String.valueOf(state)), from);
      } else if (below.contains(from)) {
        imported.add(each.last().summary());
      }
    }
    LevelSummary closed =
        FederatedRollup.close(tree, accepted, imported, file, problems).get(organization);
    if (closed == null) {
      throw new IllegalStateException(organization + " is not closed");
    }
    if (closed.total().bitLength() > MOST_BITS) {
      problems.add(NominationProblem.SUMMARY_SUM, file, organization, closed.total());
    }
    return closed;
  }
}
