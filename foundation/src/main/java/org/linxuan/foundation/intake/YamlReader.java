package org.linxuan.foundation.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a YAML file of settings into a JSON tree with places. Deliberately less than YAML: one
 * document, text keys, no anchors, aliases or tags, no floating-point numbers (they stay text), no
 * key twice. Texts come out in Unicode NFC.
 */
public final class YamlReader {
  /** The largest file that is read, in bytes. */
  public static final int LIMIT = 2_000_000;

  private static final int DEPTH = 24;
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
  private static final Set<Integer> HIDDEN =
      Set.of((int) Character.CONTROL, (int) Character.SURROGATE);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final Problems problems;
  private final Iterator<Event> events;
  private final Map<String, Where> values = new HashMap<>();
  private final Map<String, Where> keys = new HashMap<>();

  /** Ends the reading at a place after which nothing sensible can be said. */
  private static final class Stop extends RuntimeException {
    private final transient Problem problem;

    Stop(Problem problem) {
      this.problem = problem;
    }
  }

  private YamlReader(String file, String text, Problems problems) {
    this.file = file;
    this.problems = problems;
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(LIMIT)
            .setParseComments(false)
            .build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The tree of a source; nothing, with every problem, if something is wrong. */
  public static Optional<YamlTree> read(Source source, Problems problems) {
    int before = problems.size();
    Optional<String> text = TextFile.read(source, LIMIT, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    YamlTree tree = null;
    try {
      YamlReader reader = new YamlReader(source.name(), text.get(), problems);
      tree = reader.document();
    } catch (Stop e) {
      problems.add(e.problem);
    } catch (MarkedYamlEngineException e) {
      problems.add(syntax(source.name(), e));
    } catch (ReaderException e) {
      problems.add(forbidden(source.name(), text.get(), e));
    } catch (YamlEngineException e) {
      problems.add(IntakeProblem.YAML_SYNTAX, Where.file(source.name()), oneLine(e.getMessage()));
    }
    return problems.size() > before ? Optional.empty() : Optional.ofNullable(tree);
  }

  private YamlTree document() {
    next(Event.ID.StreamStart);
    Event first = events.next();
    if (first.getEventId() != Event.ID.DocumentStart) {
      throw new Stop(Problem.of(IntakeProblem.YAML_EMPTY, Where.file(file)));
    }
    JsonNode root = node(events.next(), "", 0);
    next(Event.ID.DocumentEnd);
    Event last = events.next();
    if (last.getEventId() != Event.ID.StreamEnd) {
      problems.add(IntakeProblem.YAML_DOCUMENTS, where(last));
    }
    return new YamlTree(file, root, values, keys);
  }

  private void next(Event.ID expected) {
    Event event = events.next();
    if (event.getEventId() != expected) {
      throw new IllegalStateException("expected " + expected + ", got " + event);
    }
  }

  private JsonNode node(Event event, String pointer, int depth) {
    values.put(pointer, where(event));
    if (depth > DEPTH) {
      throw new Stop(Problem.of(IntakeProblem.YAML_DEPTH, where(event), DEPTH));
    }
    refuseSharing(event);
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence(pointer, depth);
      case MappingStart -> mapping(pointer, depth);
      case Alias -> NODES.nullNode();
      default -> throw new IllegalStateException("unexpected " + event);
    };
  }

  private void refuseSharing(Event event) {
    String used = null;
    if (event instanceof AliasEvent alias) {
      used = "*" + alias.getAlias().getValue();
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      used = "&" + node.getAnchor().get().getValue();
    } else if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
      used = scalar.getTag().get();
    } else if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
      used = start.getTag().get();
    }
    if (used != null) {
      problems.add(IntakeProblem.YAML_ALIAS, where(event), used);
    }
  }

  private JsonNode sequence(String pointer, int depth) {
    var array = NODES.arrayNode();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      array.add(node(e, pointer + "/" + array.size(), depth + 1));
    }
    return array;
  }

  private JsonNode mapping(String pointer, int depth) {
    ObjectNode object = NODES.objectNode();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      String key = key(e);
      if (key == null) {
        throw new Stop(Problem.of(IntakeProblem.YAML_KEY, where(e)));
      }
      String below = YamlTree.below(pointer, key);
      Where before = keys.putIfAbsent(below, where(e));
      if (before != null) {
        problems.add(IntakeProblem.YAML_KEY_TWICE, where(e), key, before.line());
      }
      object.set(key, node(events.next(), below, depth + 1));
    }
    return object;
  }

  private @Nullable String key(Event event) {
    refuseSharing(event);
    if (event instanceof ScalarEvent scalar) {
      refuseControls(scalar);
      return normal(scalar.getValue());
    }
    return null;
  }

  private JsonNode scalar(ScalarEvent event) {
    String text = event.getValue();
    refuseControls(event);
    if (!event.isPlain()) {
      return NODES.stringNode(normal(text));
    }
    return switch (text) {
      case "", "~", "null" -> NODES.nullNode();
      case "true" -> NODES.booleanNode(true);
      case "false" -> NODES.booleanNode(false);
      default ->
          WHOLE.matcher(text).matches()
              ? NODES.numberNode(Long.parseLong(text))
              : NODES.stringNode(normal(text));
    };
  }

  /** Escapes can smuggle in what the characters of a file may not be. */
  private void refuseControls(ScalarEvent event) {
    event
        .getValue()
        .codePoints()
        .filter(c -> c != '\n' && c != '\t' && HIDDEN.contains(Character.getType(c)))
        .findFirst()
        .ifPresent(c -> problems.add(IntakeProblem.YAML_CHARACTER, where(event), hexadecimal(c)));
  }

  private static String hexadecimal(int codePoint) {
    return String.format(Locale.ROOT, "%04X", codePoint);
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Where where(Event event) {
    return event.getStartMark().map(m -> at(file, m)).orElse(Where.file(file));
  }

  private static Where at(String file, Mark mark) {
    return new Where(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Problem syntax(String file, MarkedYamlEngineException e) {
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    Where where = mark.map(m -> at(file, m)).orElse(Where.file(file));
    return Problem.of(IntakeProblem.YAML_SYNTAX, where, oneLine(e.getProblem()));
  }

  private static Problem forbidden(String file, String text, ReaderException e) {
    String character = hexadecimal(e.getCodePoint());
    int at = text.codePoints().limit(LIMIT).boxed().toList().indexOf(e.getCodePoint());
    int line = 1;
    int column = 1;
    for (int c : text.codePoints().limit(Math.max(at, 0)).toArray()) {
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return Problem.of(IntakeProblem.YAML_CHARACTER, new Where(file, line, column), character);
  }

  private static String oneLine(@Nullable String text) {
    return text == null ? "?" : text.strip().replaceAll("\\s+", " ");
  }
}
