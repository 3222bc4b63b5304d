package org.linxuan.election.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.linxuan.election.Linxuan;
import org.springframework.modulith.core.ApplicationModules;

/** The classes, modules and files that the architecture tests look at; read once. */
final class House {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.linxuan.foundation", "org.linxuan.election");

  static final ApplicationModules MODULES = ApplicationModules.of(Linxuan.class);

  private House() {}

  static Path file(String name) {
    return Path.of(System.getProperty("linxuan.home", ".."), name);
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> files(String folder, String glob) {
    try (Stream<Path> all = Files.walk(file(folder))) {
      var wanted = file(folder).getFileSystem().getPathMatcher("glob:**" + glob);
      return all.filter(wanted::matches).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
