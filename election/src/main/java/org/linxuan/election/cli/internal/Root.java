package org.linxuan.election.cli.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.linxuan.foundation.problem.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command `linxuan` itself: the options that every command has. */
@CommandLine.Command(
    name = "linxuan",
    description = {
      "Takes a federated organisation through the election of its delegates.",
      "组织代表选举：从名额分配到代表资格审查。"
    },
    footer = "  ./linxuan apportion --help")
final class Root implements Callable<Integer> {
  private final Console console;
  private final String commands;

  @Option(
      names = "--lang",
      scope = ScopeType.INHERIT,
      paramLabel = "zh|en",
      converter = LangConverter.class,
      description = {"Language of the texts", "文字的语言"})
  Lang lang = Lang.EN;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = {"Tables and problems as JSON", "表格和问题以 JSON 输出"})
  boolean json;

  @Option(
      names = "--encoding",
      scope = ScopeType.INHERIT,
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = {"Encoding of the input files (UTF-8)", "输入文件的编码（默认 UTF-8）"})
  Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = {"This help", "显示帮助"})
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = {"Print the version", "显示版本"})
  boolean version;

  Root(Console console, String commands) {
    this.console = console;
    this.commands = commands;
  }

  @Override
  public Integer call() {
    Exit exit = console.wrongCall(CliProblem.COMMAND_MISSING, commands);
    console.end(false);
    return exit.code();
  }

  static final class LangConverter implements CommandLine.ITypeConverter<Lang> {
    @Override
    public Lang convert(String value) {
      return switch (value) {
        case "zh" -> Lang.ZH;
        case "en" -> Lang.EN;
        default -> throw new BadValue("--lang", value, "zh, en");
      };
    }
  }

  static final class CharsetConverter implements CommandLine.ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalArgumentException e) {
        throw new BadValue("--encoding", value, "UTF-8, GB18030");
      }
    }
  }
}
