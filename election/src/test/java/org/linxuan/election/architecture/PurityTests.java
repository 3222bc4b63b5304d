package org.linxuan.election.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Pure types are pure: same input, same bytes, on every machine and every day. */
class PurityTests {
  /**
   * The modules that decide: they get data in and give data back. Add a module here when it is one.
   */
  private static final String[] PURE = {
    "org.linxuan.foundation.exact..",
    "org.linxuan.foundation.problem..",
    "org.linxuan.foundation.json..",
    "org.linxuan.election.apportionment..",
    "org.linxuan.election.organization..",
    "org.linxuan.election.composition..",
    "org.linxuan.election.count..",
    "org.linxuan.election.people..",
    "org.linxuan.election.procedure..",
    "org.linxuan.election.nomination..",
    "org.linxuan.election.vetting..",
    "org.linxuan.election.notice..",
    "org.linxuan.election.committee..",
    "org.linxuan.election.complaint..",
    "org.linxuan.election.slate..",
    "org.linxuan.election.assembly..",
    "org.linxuan.election.credentials..",
    "org.linxuan.election.supervision..",
  };

  /** Pure too, but for reading their own files; the ledger writes them as well. */
  private static final String[] READS_ITS_FILES = {
    "org.linxuan.election.rulebook..",
    "org.linxuan.foundation.clock..",
    "org.linxuan.foundation.ledger..",
  };

  /** In a pure module, a class that reads or writes a format says so by its name. */
  private static final DescribedPredicate<JavaClass> FORMATS =
      DescribedPredicate.describe(
          "read or write a format",
          c -> c.getName().matches(".*(File|Csv|Json|Reader|Parser|Tokens|Tables)(\\$.*)?"));

  private static final DescribedPredicate<JavaClass> INPUT_AND_OUTPUT =
      resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
          .and(
              DescribedPredicate.describe(
                  "do input or output", c -> !c.getName().equals("java.io.Serializable")));

  /** The types at the heart: not even through others do they reach a file, or Spring. */
  private static final List<String> HEARTS =
      List.of(
          "org.linxuan.foundation.ledger.MerkleTree",
          "org.linxuan.election.rulebook.MoreThanHalf",
          "org.linxuan.election.apportionment.Apportioner",
          "org.linxuan.election.people.IdentityClassifier",
          "org.linxuan.election.nomination.LevelSummary",
          "org.linxuan.election.count.Counter");

  /** The one place that may ask what time it is; everywhere else time comes in as an argument. */
  private static final String KNOWS_THE_TIME = "org.linxuan.election.cli..";

  /** Works on files larger than memory; the plain computation beside it does not. */
  private static final DescribedPredicate<JavaClass> AT_SIZE =
      resideInAPackage("org.linxuan.election.nomination.internal.atsize..")
          .or(
              DescribedPredicate.describe(
                  "its face",
                  c ->
                      c.getName()
                          .matches(
                              ".*\\.nomination\\.(RollupAtSize|RollupEngine|RollupTask|SetAside)(\\$.*)?")));

  /**
   * What a module does in the office: pages, and services over the database. They ask the deciding
   * types and decide nothing.
   */
  private static final String[] OFFICE = {
    "org.linxuan..web..", "org.linxuan..internal.office..",
  };

  /** Sessions, passwords, salts and the numbers of incidents are drawn by chance. */
  private static final String[] DRAWS = {
    "org.linxuan.foundation.access.internal..",
    "org.linxuan.foundation.records.internal..",
    "org.linxuan.foundation.shell.internal..",
    "org.linxuan.foundation.store..",
  };

  /** The solver's interface takes doubles; what it finds is checked again in whole numbers. */
  private static final String SOLVER = "org.linxuan.election.composition.internal.solver..";

  private static final DescribedPredicate<JavaClass> DECIDING =
      resideInAnyPackage(PURE)
          .or(resideInAnyPackage(READS_ITS_FILES))
          .and(DescribedPredicate.not(resideInAPackage(SOLVER)))
          .and(DescribedPredicate.not(resideInAnyPackage(OFFICE)))
          .and(
              DescribedPredicate.describe(
                  "but for package-info", c -> !c.getSimpleName().equals("package-info")));

  @Test
  void decidingCodeKnowsNoSpring() {
    noClasses()
        .that(DECIDING)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(House.CLASSES);
  }

  @Test
  void decidingCodeDoesNoInputAndOutput() {
    noClasses()
        .that(DECIDING)
        .and(DescribedPredicate.not(FORMATS))
        .and(DescribedPredicate.not(AT_SIZE))
        .and()
        .resideOutsideOfPackages(READS_ITS_FILES)
        .should()
        .dependOnClassesThat(INPUT_AND_OUTPUT)
        .check(House.CLASSES);
  }

  @ParameterizedTest
  @FieldSource("HEARTS")
  void theHeartReachesNoFileNotEvenThroughOthers(String name) {
    Deque<JavaClass> open = new ArrayDeque<>(List.of(House.CLASSES.get(name)));
    Set<JavaClass> reached = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (Dependency dependency : open.pop().getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        boolean outside =
            INPUT_AND_OUTPUT.test(target) || target.getName().startsWith("org.springframework.");
        assertThat(outside).as("%s reaches out: %s", name, dependency.getDescription()).isFalse();
        if (target.getName().startsWith("org.linxuan.") && reached.add(target)) {
          open.push(target);
        }
      }
    }
  }

  @Test
  void nobodyButTheDoorAsksForTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackage(KNOWS_THE_TIME)
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("ask the machine's clock", PurityTests::asksTheTime))
        .check(House.CLASSES);
  }

  /**
   * Whoever begins an election, or an installation, draws its secret, at the door of the command
   * line. The shell draws the number of an incident.
   */
  @Test
  void nobodyDrawsByChance() {
    noClasses()
        .that()
        .resideOutsideOfPackages(DRAWS)
        .and()
        .doNotHaveFullyQualifiedName("org.linxuan.election.cli.internal.NewCommand")
        .and()
        .doNotHaveFullyQualifiedName("org.linxuan.election.cli.internal.SummaryKeyCommand")
        .and()
        .doNotHaveFullyQualifiedName("org.linxuan.foundation.shell.internal.IncidentAttributes")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("draw by chance", PurityTests::drawsByChance))
        .check(House.CLASSES);
  }

  @Test
  void noFloatingPointNumberDecides() {
    Set<String> floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    DescribedPredicate<JavaClass> floats =
        DescribedPredicate.describe("a floating-point number", c -> floating.contains(c.getName()));
    noFields()
        .that()
        .areDeclaredInClassesThat(DECIDING)
        .should()
        .haveRawType(floats)
        .check(House.CLASSES);
    noMethods()
        .that()
        .areDeclaredInClassesThat(DECIDING)
        .should()
        .haveRawReturnType(floats)
        .check(House.CLASSES);
    noClasses()
        .that(DECIDING)
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "turn into a floating-point number",
                access ->
                    Set.of("doubleValue", "floatValue", "parseDouble")
                        .contains(access.getTarget().getName())))
        .check(House.CLASSES);
  }

  private static boolean asksTheTime(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    boolean noArgument =
        access instanceof JavaCall<?> call && call.getTarget().getRawParameterTypes().isEmpty();
    return owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
        || owner.startsWith("java.time.") && name.equals("now") && !givenAClock(access)
        || owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime").contains(name)
        || owner.equals("java.util.Date") && name.equals("<init>") && noArgument;
  }

  private static boolean givenAClock(JavaAccess<?> access) {
    return access instanceof JavaCall<?> call
        && call.getTarget().getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .toList()
            .equals(List.of("java.time.Clock"));
  }

  private static boolean drawsByChance(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    boolean seedless =
        access instanceof JavaConstructorCall call
            && call.getTarget().getRawParameterTypes().isEmpty();
    // One who is asked for chance and gives what it was given draws nothing.
    boolean gives = access.getOriginOwner().isAssignableTo(SecureRandom.class);
    return owner.isEquivalentTo(Random.class) && seedless
        || owner.isEquivalentTo(SecureRandom.class) && !gives
        || owner.isEquivalentTo(ThreadLocalRandom.class)
        || owner.isEquivalentTo(Math.class) && name.equals("random")
        || owner.isEquivalentTo(java.util.UUID.class) && name.equals("randomUUID");
  }
}
