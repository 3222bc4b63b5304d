package org.linxuan.election.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/rulebook documents every field of the schema, in both languages. */
class FieldPagesTest {
  private static final Path HOME = Path.of(System.getProperty("linxuan.home"));
  private static final Path FOLDER = HOME.resolve("docs/rulebook");
  private static final int SHOWN = 16;

  private static JsonNode schema() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(HOME.resolve("rulebooks/schema.json")));
  }

  @Test
  void thePagesAreWrittenOutOfTheSchema() throws IOException {
    Map<String, String> pages = new FieldPages(schema(), examples()).pages();
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(FOLDER);
      for (var page : pages.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
    for (var page : pages.entrySet()) {
      assertThat(withoutExample(Files.readString(FOLDER.resolve(page.getKey()))))
          .as("run with -Dupdate=true to write docs/rulebook anew")
          .isEqualTo(withoutExample(page.getValue()));
    }
  }

  /** Examples come from a rulebook that is edited more often than the schema. */
  private static String withoutExample(String page) {
    return page.replaceAll("(?s)```yaml.*?```", "");
  }

  @Test
  void everyFieldIsDescribedInBothLanguages() throws IOException {
    List<String> silent = new ArrayList<>();
    described(schema(), "", silent);
    assertThat(silent).isEmpty();
  }

  private static void described(JsonNode rule, String path, List<String> silent) {
    for (var field : rule.path("properties").properties()) {
      String at = path + "/" + field.getKey();
      boolean choice = path.endsWith("/apportionment") && field.getKey().equals("kind");
      boolean english = field.getValue().path("description").asString("").endsWith(".");
      boolean chinese = field.getValue().path("description_zh").asString("").endsWith("。");
      if (!choice && !(english && chinese)) {
        silent.add(at);
      }
      described(field.getValue(), at, silent);
      described(field.getValue().path("items"), at, silent);
    }
    for (var def : rule.path("$defs").properties()) {
      described(def.getValue(), "/$defs/" + def.getKey(), silent);
    }
  }

  @Test
  void everyFieldOfTheSchemaIsOnAPage() throws IOException {
    FieldPages pages = new FieldPages(schema(), Map.of());
    pages.pages();
    assertThat(pages.documented())
        .contains("bodies.quorum.ratio", "chain.rounding", "vetting.musts.for", "articles.cites")
        .contains("apportionment[measures].pull.limit", "identities.definitions.when.all.has_not")
        .hasSizeGreaterThan(200);
  }

  /** The first lines of each section of congress-20. */
  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new LinkedHashMap<>();
    String section = "";
    for (String line : Files.readAllLines(HOME.resolve("rulebooks/congress-20.yaml"))) {
      if (line.matches("[a-z_]+:.*")) {
        section = line.substring(0, line.indexOf(':'));
        examples.put(section, line + "\n");
      } else if (line.startsWith(" ")) {
        String before = examples.get(section);
        boolean enough = before.lines().count() >= SHOWN;
        boolean cut = before.endsWith("…\n");
        examples.put(section, enough ? cut ? before : before + "  # …\n" : before + line + "\n");
      }
    }
    return examples;
  }
}
