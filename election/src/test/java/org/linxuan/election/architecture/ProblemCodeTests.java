package org.linxuan.election.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/**
 * Every code stands once over all modules, says what is wrong and what is expected in both
 * languages, and is listed in docs/errors.md. To write that page anew: {@code mvn -pl election -am
 * test -Dtest=ProblemCodeTests -Dupdate=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ProblemCodeTests {
  private static final String PAGE = "docs/errors.md";

  @Test
  void everyCodeStandsOnce() {
    Map<String, Class<?>> owners = new HashMap<>();
    for (Class<?> type : types()) {
      for (ProblemCode code : codes(type)) {
        Class<?> other = owners.put(code.name(), type);
        assertThat(other).as(code.name() + " of " + type.getSimpleName()).isNull();
      }
    }
    assertThat(owners).isNotEmpty();
  }

  @Test
  void everyCodeSpeaksBothLanguages() {
    Pattern han = Pattern.compile("\\p{IsHan}");
    Pattern braces = Pattern.compile("\\{[0-9]+}");
    for (Class<?> type : types()) {
      for (ProblemCode code : codes(type)) {
        assertThat(code.message(Lang.EN)).as(code.name()).isNotBlank().doesNotContainPattern(han);
        assertThat(code.expected(Lang.EN)).as(code.name()).isNotBlank().doesNotContainPattern(han);
        assertThat(code.message(Lang.ZH)).as(code.name()).containsPattern(han);
        assertThat(code.expected(Lang.ZH)).as(code.name()).isNotBlank();
        assertThat(arguments(code, Lang.ZH, braces))
            .as(code.name())
            .isEqualTo(arguments(code, Lang.EN, braces));
      }
    }
  }

  @Test
  void thePageListsEveryCode() throws IOException {
    String page = page();
    if (Boolean.getBoolean("update")) {
      Files.writeString(House.file(PAGE), page);
    }
    assertThat(House.text(PAGE))
        .as("run with -Dupdate=true to write %s anew", PAGE)
        .isEqualTo(page);
  }

  private static TreeSet<String> arguments(ProblemCode code, Lang lang, Pattern braces) {
    TreeSet<String> found = new TreeSet<>();
    String both = code.message(lang) + code.expected(lang);
    braces.matcher(both).results().forEach(result -> found.add(result.group()));
    return found;
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Codes of problems\n\n")
        .append("What can be wrong with a call or its input, by module. A problem is printed as\n")
        .append(
            "`file:line:column CODE what is wrong, expected: what is expected` and the exit code is 2.\n")
        .append("This page is written by a test from the code; change the enum, not the page.\n");
    for (Class<?> type : types()) {
      page.append("\n## ")
          .append(module(type))
          .append(" (`")
          .append(type.getSimpleName())
          .append("`)\n\n");
      page.append("| code | what is wrong | expected | 中文 | 应为 |\n|---|---|---|---|---|\n");
      for (ProblemCode code : codes(type)) {
        List<String> cells =
            List.of(
                "`" + code.name() + "`",
                code.message(Lang.EN),
                code.expected(Lang.EN),
                code.message(Lang.ZH),
                code.expected(Lang.ZH));
        page.append("| ").append(String.join(" | ", cells).replace("\n", " ")).append(" |\n");
      }
    }
    return page.toString();
  }

  private static String module(Class<?> type) {
    return type.getPackageName()
        .replaceFirst("^org\\.linxuan\\.(foundation|election)\\.", "")
        .replaceAll("\\..*", "");
  }

  private static List<Class<?>> types() {
    return House.CLASSES.stream()
        .filter(c -> c.isAssignableTo(ProblemCode.class) && c.isEnum())
        .sorted(java.util.Comparator.comparing(JavaClass::getName))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static List<ProblemCode> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(ProblemCode.class::cast).toList();
  }
}
