package org.linxuan.election.rulebook;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.rulebook.internal.Examiner;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.TextFile;
import org.linxuan.foundation.intake.YamlReader;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Finds and loads rulebooks: shipped editions by id, others by file. */
public final class RulebookLoader {

  private static final List<String> SHIPPED =
      List.of(
          "congress-20",
          "dnc-2020",
          "greens-2022",
          "itf-2018",
          "local-congress",
          "primary-congress");

  private RulebookLoader() {}

  /** The ids of the shipped editions, sorted. */
  public static List<String> list() {
    return SHIPPED;
  }

  /**
   * What {@link #load} should be given for a name that stands in a file: the id of a shipped
   * edition, else a file beside that one, else a file of the current folder; nothing if there is
   * none.
   */
  public static Optional<String> locate(String name, String besideFile) {
    if (SHIPPED.contains(name)) {
      return Optional.of(name);
    }
    return existing(besideFile)
        .flatMap(file -> existing(file.resolveSibling(name).toString()))
        .or(() -> existing(name))
        .map(Path::toString);
  }

  /** The rulebook with this id or in this file; nothing, with every problem, if it is wrong. */
  public static Optional<Rulebook> load(String idOrFile, Problems problems) {
    return open(idOrFile, problems).map(Edition::rulebook);
  }

  /** As {@link #load}, together with the tree and the text it was loaded from. */
  public static Optional<Edition> open(String idOrFile, Problems problems) {
    if (SHIPPED.contains(idOrFile)) {
      return open(shipped(idOrFile), true, problems);
    }
    Optional<Path> file = existing(idOrFile);
    if (file.isEmpty()) {
      problems.add(
          RulebookProblem.RULEBOOK_UNKNOWN, Where.command(), idOrFile, String.join(", ", SHIPPED));
      return Optional.empty();
    }
    return open(Source.of(file.get()), false, problems);
  }

  /** A shipped edition, checked in full all the same. */
  public static Optional<Edition> prove(String id, Problems problems) {
    return open(shipped(id), false, problems);
  }

  /** A rulebook that is not shipped, from any source; checked in full. */
  public static Optional<Edition> open(Source source, Problems problems) {
    return open(source, false, problems);
  }

  private static Optional<Edition> open(Source source, boolean shipped, Problems problems) {
    Optional<String> text = TextFile.read(source, YamlReader.LIMIT, problems);
    Optional<YamlTree> tree =
        text.flatMap(t -> YamlReader.read(Source.text(source.name(), t), problems));
    if (text.isEmpty() || tree.isEmpty()) {
      return Optional.empty();
    }
    return Examiner.examine(tree.get(), shipped, problems)
        .map(rulebook -> new Edition(rulebook, tree.get(), text.get(), shipped));
  }

  private static Source shipped(String id) {
    String resource = "/rulebooks/" + id + ".yaml";
    return new Source(
        id + ".yaml",
        java.nio.charset.StandardCharsets.UTF_8,
        () -> {
          InputStream in = RulebookLoader.class.getResourceAsStream(resource);
          if (in == null) {
            throw new java.io.FileNotFoundException(resource);
          }
          return in;
        });
  }

  private static Optional<Path> existing(String name) {
    try {
      Path file = Path.of(name);
      return Files.exists(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
