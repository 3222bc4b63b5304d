package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.problem.Problems;

/** From clause to article to code, and back. */
class ArticlesTest {
  private static final Rulebook BOOK =
      RulebookLoader.load("congress-20", new Problems()).orElseThrow();
  private static final List<Mark> MARKS = marks();

  /** A mark on code: this code enforces that check, for those clauses. */
  private record Mark(String code, Check check, List<String> clauses) {}

  @Test
  void everyArticleCitesClausesOfTheSource() {
    for (Article article : BOOK.articles()) {
      assertThat(article.cites()).as(article.id()).isNotEmpty();
      assertThat(clauses()).as(article.id()).containsAll(article.cites());
    }
  }

  @Test
  void everyClauseIsCited() {
    Set<String> cited =
        BOOK.articles().stream()
            .flatMap(article -> article.cites().stream())
            .collect(Collectors.toSet());
    assertThat(clauses()).isSubsetOf(cited);
  }

  @Test
  void everyArticleIsEnforcedOrRecorded() {
    assertThat(BOOK.articles())
        .allSatisfy(
            article ->
                assertThat(article.enforcedBy().size() + article.recordedBy().size())
                    .as(article.id())
                    .isPositive());
  }

  @Test
  void everyCheckOfAnArticleIsInCodeThatCitesItBack() {
    List<String> missing = new ArrayList<>();
    for (Article article : BOOK.articles()) {
      for (Check check : article.enforcedBy()) {
        boolean found =
            MARKS.stream().anyMatch(m -> m.check == check && meets(m.clauses, article.cites()));
        if (!found) {
          missing.add(article.id() + " " + article.cites() + " <- " + check.key());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyMarkOnCodeIsNamedByAnArticleWithItsClauses() {
    List<String> astray = new ArrayList<>();
    for (Mark mark : MARKS) {
      for (String clause : mark.clauses) {
        boolean found =
            BOOK.articles().stream()
                .anyMatch(a -> a.enforcedBy().contains(mark.check) && a.cites().contains(clause));
        if (!found) {
          astray.add(mark.code + " " + mark.check.key() + " -> " + clause);
        }
      }
    }
    assertThat(astray).isEmpty();
  }

  @Test
  void everyCheckIsNamedByAnArticle() {
    Set<Check> named = EnumSet.noneOf(Check.class);
    BOOK.articles().forEach(article -> named.addAll(article.enforcedBy()));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(named))).isEmpty();
  }

  private static boolean meets(Collection<String> some, Collection<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> clauses() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ArticlesTest.class.getResourceAsStream("clauses.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.linxuan.election")) {
      boolean marked =
          marked(type.getAnnotations().stream().map(a -> a.getRawType()).toList())
              || type.getMethods().stream()
                  .anyMatch(
                      m -> marked(m.getAnnotations().stream().map(a -> a.getRawType()).toList()));
      if (marked) {
        Class<?> loaded = type.reflect();
        add(marks, loaded, loaded.getSimpleName());
        for (Method method : loaded.getDeclaredMethods()) {
          add(marks, method, loaded.getSimpleName() + "." + method.getName());
        }
      }
    }
    return marks;
  }

  private static boolean marked(List<JavaClass> annotations) {
    return annotations.stream().anyMatch(a -> a.getName().startsWith(Enforces.class.getName()));
  }

  private static void add(List<Mark> marks, AnnotatedElement element, String code) {
    for (Enforces mark : element.getAnnotationsByType(Enforces.class)) {
      marks.add(new Mark(code, mark.check(), List.of(mark.clauses())));
    }
  }
}
