package org.linxuan.election.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The texts of pages: both languages hold the same, and templates ask for nothing else. */
class TextTests {
  private static final Pattern PLACE = Pattern.compile("\\{\\d");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @Test
  void bothLanguagesHoldTheSameTexts() {
    Map<String, Properties> bundles = bundles();
    assertThat(bundles).containsKeys("shell", "shell_zh", "product");
    for (String name : bundles.keySet()) {
      if (!name.endsWith("_zh")) {
        Properties english = bundles.get(name);
        Properties chinese = bundles.get(name + "_zh");
        assertThat(chinese).as("i18n/%s_zh.properties", name).isNotNull();
        assertThat(chinese.stringPropertyNames())
            .as("keys of i18n/%s_zh.properties", name)
            .isEqualTo(english.stringPropertyNames());
        english
            .stringPropertyNames()
            .forEach(
                key ->
                    assertThat(places(chinese.getProperty(key)))
                        .as("places of %s", key)
                        .isEqualTo(places(english.getProperty(key))));
      }
    }
  }

  @Test
  void aKeyStandsInOneBundleAndBeginsWithItsName() {
    bundles()
        .forEach(
            (name, texts) ->
                assertThat(texts.stringPropertyNames())
                    .as("i18n/%s.properties", name)
                    .allSatisfy(
                        key -> assertThat(key).startsWith(name.replaceFirst("_zh$", "") + ".")));
  }

  /** An apostrophe is a quote to the message format wherever a text has places; so none at all. */
  @Test
  void textsAreWhatTheySay() {
    bundles()
        .forEach(
            (name, texts) ->
                texts
                    .stringPropertyNames()
                    .forEach(
                        key -> {
                          String text = texts.getProperty(key);
                          assertThat(text).as(key).isNotBlank().doesNotContain("'");
                          if (!name.endsWith("_zh") && !key.startsWith("product.name.")) {
                            assertThat(text).as(key).doesNotContainPattern(HAN);
                          }
                        }));
  }

  @Test
  void templatesAskOnlyForTextsThatAreThere() {
    Set<String> known = new HashSet<>();
    bundles().values().forEach(texts -> known.addAll(texts.stringPropertyNames()));
    Pattern asked = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)[})(]");
    int found = 0;
    for (Path template : files("templates", ".html")) {
      Matcher key = asked.matcher(text(template));
      while (key.find()) {
        found++;
        assertThat(known).as("%s asks for it", template).contains(key.group(1));
      }
    }
    assertThat(found).isGreaterThan(80);
  }

  /** What a template says by itself is said in one language only. */
  @Test
  void templatesHoldNoStyleScriptOrHandler() {
    Pattern inline =
        Pattern.compile("<style|\\s(th:)?style=|\\s(th:)?on[a-z]+=|<script(?![^>]*src=)");
    for (Path template : files("templates", ".html")) {
      assertThat(text(template)).as("%s", template).doesNotContainPattern(inline);
    }
  }

  /** Inclusion comes before conditions and repetition, which then are lost. */
  @Test
  void inclusionStandsAlone() {
    Pattern tag = Pattern.compile("<[a-z][^<>]*\\sth:(replace|insert)=[^<>]*>");
    Pattern condition = Pattern.compile("\\sth:(if|unless|each)=");
    for (Path template : files("templates", ".html")) {
      Matcher included = tag.matcher(text(template));
      while (included.find()) {
        assertThat(included.group())
            .as("%s: put the condition on a th:block around it", template)
            .doesNotContainPattern(condition);
      }
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
    return places;
  }

  private static Map<String, Properties> bundles() {
    Map<String, Properties> bundles = new TreeMap<>();
    for (Path file : files("i18n", ".properties")) {
      Properties texts = new Properties();
      try {
        texts.load(new StringReader(text(file)));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      bundles.put(file.getFileName().toString().replace(".properties", ""), texts);
    }
    return bundles;
  }

  private static List<Path> files(String folder, String ending) {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("foundation", "election")) {
      String path = module + "/src/main/resources/" + folder;
      if (House.file(path).toFile().isDirectory()) {
        files.addAll(House.files(path, ending));
      }
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
