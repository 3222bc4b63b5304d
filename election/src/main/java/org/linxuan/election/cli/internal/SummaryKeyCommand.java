package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.linxuan.foundation.ledger.SigningKey;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Makes the key with which an installation signs its packages, and prints its public part. */
@CommandLine.Command(
    name = "key",
    description = {
      "Make an installation's key; its public part is printed, for whoever imports its packages.",
      "生成安装实例的签名密钥；打印其公钥，交给导入汇总包的一方。"
    },
    footer = "  ./linxuan summary key --name county-1 --out county-1.key")
final class SummaryKeyCommand extends Command {
  private static final int SEED = 32;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = {"The key's name, without spaces and +", "密钥名称，不含空格和 +"})
  String name = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = {"The new file for the secret; keep it", "保存私钥的新文件，请妥善保管"})
  Path out = Path.of("");

  @Override
  protected Exit run() throws IOException {
    byte[] seed = new byte[SEED];
    new SecureRandom().nextBytes(seed);
    String text;
    try {
      text = SummaryKeyText.text(name, seed);
    } catch (IllegalArgumentException e) {
      String expected = console().lang().of("a name without spaces and +", "不含空格和 + 的名称");
      return console().wrongCall(CliProblem.OPTION_VALUE, "--name", name, expected);
    }
    var owner = PosixFilePermissions.fromString("rw-------");
    try (var channel =
        Files.newByteChannel(
            out,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(owner))) {
      channel.write(
          java.nio.ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
    console().out().print(SigningKey.ofSeed(name, seed).verifier() + "\n");
    return Exit.DONE;
  }
}
