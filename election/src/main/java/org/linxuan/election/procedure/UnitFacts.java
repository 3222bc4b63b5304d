package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.rulebook.Article;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.clock.AsOf;

/**
 * Everything that is on record about one unit at the end of a day. Each module's records are one
 * file, asked for by its type; what is dated later is not in it, so no condition can see it.
 */
public final class UnitFacts {
  private final UnitSetting setting;
  private final LocalDate on;
  private final String stage;
  private final Map<Class<?>, AsOf<?>> files;
  private final Map<Class<?>, AsOf<?>> seen = new HashMap<>();

  private UnitFacts(UnitSetting setting, LocalDate on, String stage, Map<Class<?>, AsOf<?>> files) {
    this.setting = setting;
    this.on = on;
    this.stage = stage;
    this.files = files;
  }

  /**
   * The facts of a unit as of a day, out of one file per module, each with all that is recorded.
   */
  public static UnitFacts of(
      UnitSetting setting, LocalDate on, Collection<? extends AsOf<?>> files) {
    Map<Class<?>, AsOf<?>> byType = new HashMap<>();
    for (AsOf<?> file : files) {
      if (byType.put(file.getClass(), file) != null) {
        throw new IllegalArgumentException("two files of " + file.getClass());
      }
    }
    return new UnitFacts(setting, on, "", byType);
  }

  /** The same unit on another day, earlier or later. */
  public UnitFacts asOf(LocalDate day) {
    return new UnitFacts(setting, day, stage, files);
  }

  /** The same facts with one file more, or with another in its place. */
  public UnitFacts with(AsOf<?> file) {
    Map<Class<?>, AsOf<?>> more = new HashMap<>(files);
    more.put(file.getClass(), file);
    return new UnitFacts(setting, on, stage, more);
  }

  /** The same facts as the gate of this stage sees them. */
  public UnitFacts atGateOf(String stageId) {
    return new UnitFacts(setting, on, stageId, files);
  }

  /** The id of the stage whose gate asks; empty where none does. */
  public String stage() {
    return stage;
  }

  /**
   * The file of this type as of the day; one that nobody handed in is a bug, since empty ones
   * exist.
   */
  public <T extends AsOf<T>> T get(Class<T> type) {
    AsOf<?> known = seen.get(type);
    if (known == null) {
      T whole = type.cast(files.get(type));
      if (whole == null) {
        throw new IllegalStateException("no " + type.getSimpleName() + " of " + unit());
      }
      known = whole.asOf(on);
      seen.put(type, known);
    }
    return type.cast(known);
  }

  /** The unit's id. */
  public String unit() {
    return setting.unit();
  }

  /** What is fixed for the unit. */
  public UnitSetting setting() {
    return setting;
  }

  /** The rules. */
  public Rulebook rulebook() {
    return setting.rulebook();
  }

  /** The day as of which these facts are seen. */
  public LocalDate on() {
    return on;
  }

  /** The id of the first article that the check enforces; empty where the rulebook has none. */
  public String articleOf(Check check) {
    List<Article> articles = rulebook().articles();
    return articles.stream()
        .filter(a -> a.enforcedBy().contains(check))
        .map(Article::id)
        .findFirst()
        .orElse("");
  }
}
