package org.linxuan.election.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Chooses the user's language among the pairs of descriptions that commands and options carry. */
final class HelpTexts {
  private HelpTexts() {}

  /**
   * Reads all pairs before it sets any bundle: a bundle is handed down to the commands below, whose
   * own descriptions then read as those of the command above.
   */
  static void apply(CommandLine line, Lang lang) {
    Map<CommandLine, Texts> texts = new LinkedHashMap<>();
    collect(line, lang, texts);
    texts.forEach(CommandLine::setResourceBundle);
  }

  private static void collect(CommandLine line, Lang lang, Map<CommandLine, Texts> all) {
    CommandSpec spec = line.getCommandSpec();
    Map<String, String> texts = new TreeMap<>();
    texts.put("usage.synopsisHeading", lang.of("Usage: ", "用法："));
    texts.put("usage.parameterListHeading", lang.of("%nArguments:%n", "%n参数：%n"));
    texts.put("usage.optionListHeading", lang.of("%nOptions:%n", "%n选项：%n"));
    texts.put("usage.commandListHeading", lang.of("%nCommands:%n", "%n命令：%n"));
    texts.put("usage.descriptionHeading", "%n");
    texts.put("usage.footerHeading", lang.of("%nExample:%n", "%n示例：%n"));
    put(texts, "usage.description", spec.usageMessage().description(), lang);
    spec.options().forEach(option -> put(texts, key(option), option.description(), lang));
    spec.positionalParameters().forEach(arg -> put(texts, key(arg), arg.description(), lang));
    all.put(line, new Texts(texts));
    line.getSubcommands().values().forEach(sub -> collect(sub, lang, all));
  }

  private static void put(Map<String, String> texts, String key, String[] pair, Lang lang) {
    if (pair.length == 2) {
      texts.put(key, lang.of(pair[0], pair[1]));
    }
  }

  private static String key(ArgSpec arg) {
    return arg instanceof OptionSpec option
        ? option.longestName().replaceFirst("^-+", "")
        : arg.paramLabel() + "[" + ((PositionalParamSpec) arg).index() + "]";
  }

  private static final class Texts extends ResourceBundle {
    private final Map<String, String> texts;

    Texts(Map<String, String> texts) {
      this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(texts.keySet());
    }
  }
}
