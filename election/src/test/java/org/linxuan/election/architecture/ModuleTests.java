package org.linxuan.election.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules touch only what they may, and ARCHITECTURE.md says the same as the packages. */
class ModuleTests {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|.*\\| ([^|]+) \\|$");
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

  @Test
  void modulesTouchOnlyWhatTheyMay() {
    House.MODULES.verify();
  }

  @Test
  void nobodyReachesIntoWeb() {
    for (JavaClass type : House.CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        boolean web = target.startsWith("org.linxuan.") && target.matches(".*\\.web(\\..*)?");
        assertThat(
                web
                    && !type.getPackageName()
                        .startsWith(target.replaceFirst("\\.web\\..*", ".web")))
            .as(dependency.getDescription())
            .isFalse();
      }
    }
  }

  @Test
  void foundationKnowsNothingOfElections() {
    noClasses()
        .that()
        .resideInAPackage("org.linxuan.foundation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.linxuan.election..")
        .check(House.CLASSES);
  }

  @Test
  void everyModuleSaysWhatItIsAndIsNullMarked() {
    packages()
        .forEach(
            (name, info) -> {
              assertThat(info.isAnnotationPresent(ApplicationModule.class)).as(name).isTrue();
              assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
            });
  }

  @Test
  void theTableOfArchitectureIsTheOneInThePackages() {
    Map<String, List<String>> written = new TreeMap<>();
    Matcher row = ROW.matcher(House.text("ARCHITECTURE.md"));
    while (row.find()) {
      written.put(row.group(1), names(row.group(2)));
    }
    Map<String, List<String>> declared = new TreeMap<>();
    packages().forEach((name, info) -> declared.put(name, declared(info)));
    assertThat(written).isEqualTo(declared);
  }

  /** What a cell of the table names; "any" stands for a module that may use all others. */
  private static List<String> names(String cell) {
    if (cell.contains("any")) {
      return List.of("any");
    }
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(cell);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names.stream().sorted().toList();
  }

  /** What a package may use beside the modules that all may use. */
  private static List<String> declared(Package info) {
    ApplicationModule module = info.getAnnotation(ApplicationModule.class);
    List<String> allowed = Arrays.asList(module.allowedDependencies());
    if (allowed.contains(ApplicationModule.OPEN_TOKEN)) {
      return List.of("any");
    }
    boolean election = info.getName().startsWith("org.linxuan.election.");
    return allowed.stream()
        .filter(name -> !election || !(foundation().contains(name) || name.equals("rulebook")))
        .sorted()
        .toList();
  }

  private static List<String> foundation() {
    return packages().entrySet().stream()
        .filter(entry -> entry.getValue().getName().startsWith("org.linxuan.foundation."))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Package> packages() {
    ApplicationModules modules = House.MODULES;
    Map<String, Package> packages = new TreeMap<>();
    modules.forEach(
        module -> {
          String name = module.getBasePackage().getName();
          packages.put(module.getIdentifier().toString(), packageOf(name));
        });
    return packages;
  }

  private static Package packageOf(String name) {
    try {
      return Class.forName(name + ".package-info").getPackage();
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no package-info in " + name, e);
    }
  }
}
