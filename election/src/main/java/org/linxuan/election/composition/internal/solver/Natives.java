package org.linxuan.election.composition.internal.solver;

import com.google.ortools.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads the solvers' native libraries, once and only when a solver is needed. They come from {@code
 * java.library.path} where they lie there; otherwise OR-Tools unpacks 69 MB into the folder for
 * temporary files and deletes them when Java ends, which a process that is killed never does. So
 * they are deleted as soon as they are loaded: what the process has open stays open.
 */
final class Natives {
  private static final Path MAPS = Path.of("/proc/self/maps");
  private static final String UNPACKED = "ortools-java";

  private Natives() {}

  static void load() {
    Holder.touch();
  }

  private static final class Holder {
    static {
      Loader.loadNativeLibraries();
      unpacked().ifPresent(Natives::delete);
    }

    static void touch() {
      // The class's initialisation does the work.
    }
  }

  /** The folder into which this process has just unpacked; none where the system does not say. */
  private static Optional<Path> unpacked() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<String> lines = Files.lines(MAPS)) {
      return lines
          .filter(line -> line.contains("/" + UNPACKED))
          .map(line -> Path.of(line.substring(line.indexOf('/'))))
          .filter(library -> library.startsWith(temporary))
          .map(library -> temporary.resolve(temporary.relativize(library).getName(0)))
          .filter(folder -> folder.toString().contains("/" + UNPACKED))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inside) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // Java deletes them when it ends, as it would have done anyway.
    }
  }
}
