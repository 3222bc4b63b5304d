package org.linxuan.election.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.problem.Lang;

/**
 * Language and form of the output; read from the raw call, so that even a wrong call is answered in
 * them.
 */
record Settings(Lang lang, boolean json) {

  static Settings of(String[] args, Map<String, String> env) {
    List<String> call = Arrays.asList(args);
    int end = call.indexOf("--");
    List<String> options = end < 0 ? call : call.subList(0, end);
    return new Settings(lang(options, env), options.contains("--json"));
  }

  private static Lang lang(List<String> options, Map<String, String> env) {
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      if (option.startsWith("--lang=")) {
        return Lang.parse(option.substring("--lang=".length()));
      }
      if (option.equals("--lang") && i + 1 < options.size()) {
        return Lang.parse(options.get(i + 1));
      }
    }
    return Lang.parse(locale(env));
  }

  /**
   * The script runs the JVM in a UTF-8 locale and hands the user's own one over as LINXUAN_LOCALE.
   */
  private static String locale(Map<String, String> env) {
    for (String name : List.of("LINXUAN_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = env.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "en";
  }
}
