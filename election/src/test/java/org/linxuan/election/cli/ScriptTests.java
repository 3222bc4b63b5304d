package org.linxuan.election.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script as other scripts call it: from any folder, through a link, in any locale, and without
 * Maven.
 */
class ScriptTests {
  private static final Path HOME =
      Path.of(System.getProperty("linxuan.home", "..")).toAbsolutePath();

  @TempDir Path elsewhere;

  private record Ended(int exit, String out, String err) {}

  @BeforeEach
  void builtAndWithAMavenThatFails() throws IOException {
    assumeTrue(Files.exists(HOME.resolve("target/app/built")), "./linxuan has not been built yet");
    Path maven =
        Files.writeString(elsewhere.resolve("mvn"), "#!/bin/sh\necho called >&2\nexit 99\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    Files.createSymbolicLink(elsewhere.resolve("door"), HOME.resolve("linxuan"));
  }

  @AfterEach
  void removeTheLink() throws IOException {
    Files.deleteIfExists(elsewhere.resolve("door"));
  }

  @Test
  void runsThroughALinkFromAnyFolderWithoutMaven() throws Exception {
    Ended ended = call(Map.of("LANG", "C"), "--version");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).matches("linxuan \\d+\\.\\d+\\.\\d+\n");
    assertThat(ended.exit()).isZero();
  }

  @Test
  void writesUtf8InEveryLocale() throws Exception {
    assertThat(call(Map.of("LANG", "C"), "--lang", "zh", "--help").out()).contains("用法：linxuan");
    assertThat(call(Map.of("LC_ALL", "C"), "无此命令").err()).contains("COMMAND_UNKNOWN command 无此命令 ");
  }

  @Test
  void speaksTheLanguageOfTheLocale() throws Exception {
    assertThat(call(Map.of("LANG", "zh_CN.UTF-8"), "--help").out()).contains("用法：linxuan");
    assertThat(call(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "en_GB.UTF-8"), "--help").out())
        .contains("Usage: linxuan");
  }

  @Test
  void aWrongCallEndsWithTwoAndAnEmptyStandardOutput() throws Exception {
    Ended ended = call(Map.of(), "unheard-of");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("command:1:1 COMMAND_UNKNOWN ");
    assertThat(call(Map.of(), "test", "--unheard-of").exit()).isEqualTo(2);
  }

  @Test
  void handsOptionsToTheJvm() throws Exception {
    Ended ended = call(Map.of("LINXUAN_JAVA_OPTS", "-showversion -Xmx64m"), "--version");
    assertThat(ended.out()).startsWith("linxuan ");
    assertThat(ended.err()).contains("Runtime Environment");
  }

  private Ended call(Map<String, String> locale, String... args) throws Exception {
    List<String> command = Stream.concat(Stream.of("./door"), Stream.of(args)).toList();
    Path out = elsewhere.resolve("out");
    Path err = elsewhere.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> env = builder.environment();
    List.of("LANG", "LC_ALL", "LC_MESSAGES", "LINXUAN_LOCALE", "LINXUAN_JAVA_OPTS")
        .forEach(env::remove);
    env.putAll(new TreeMap<>(locale));
    env.put("PATH", elsewhere + ":" + env.get("PATH"));
    env.put("LINXUAN_UNDER_TEST", "1");
    int exit = builder.start().waitFor();
    return new Ended(exit, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
