package org.linxuan.election.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linxuan.election.cli.internal.Commands;

/** The pages do not send their reader to places that are not there. */
class PageTests {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    int links = 0;
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1);
        if (!target.matches("[a-z]+:.*")) {
          links++;
          assertThat(page.resolveSibling(target).normalize()).as("link of %s", page).exists();
        }
      }
    }
    assertThat(links).isGreaterThan(10);
  }

  @Test
  void theReadmeNamesOnlyCommandsThatExist() {
    Set<String> known = new TreeSet<>(Commands.all().keySet());
    known.addAll(Set.of("test", "verify", "COMMAND")); // those of the script, and the word for any
    Matcher command = Pattern.compile("\\./linxuan ([a-zA-Z]+)").matcher(House.text("README.md"));
    Set<String> named = new TreeSet<>();
    while (command.find()) {
      named.add(command.group(1));
    }
    assertThat(named).contains("demo", "test");
    assertThat(known).containsAll(named);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of(".", "docs", "rulebooks", "elections", "bench")) {
      Path root = House.file(folder);
      if (Files.isDirectory(root)) {
        try (Stream<Path> found = Files.walk(root, folder.equals(".") ? 1 : 9)) {
          found.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
      }
    }
    return pages;
  }
}
