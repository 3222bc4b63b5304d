package org.linxuan.foundation.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Walks through JSON of any size as it streams by, with places; keeps nothing. */
public final class JsonWalk {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser json;
  private final String file;

  /** Ends the walk at a place after which nothing sensible can be said. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Stop(Problem problem) {
      this.problem = problem;
    }
  }

  private JsonWalk(JsonParser json, String file) {
    this.json = json;
    this.file = file;
  }

  /**
   * Lets a visitor use up the one value of a source; false, with a problem, if the source cannot be
   * read, is not JSON, or the visitor stopped.
   */
  public static boolean walk(Source source, Consumer<JsonWalk> visit, Problems problems) {
    try (Reader in = source.reader();
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
      JsonWalk walk = new JsonWalk(parser, source.name());
      parser.nextToken();
      visit.accept(walk);
      if (parser.nextToken() != null) {
        problems.add(IntakeProblem.JSON_SYNTAX, walk.where());
        return false;
      }
      return true;
    } catch (Stop stop) {
      problems.add(stop.problem);
    } catch (StreamReadException e) {
      problems.add(IntakeProblem.JSON_SYNTAX, where(source.name(), e.getLocation()));
    } catch (JacksonIOException e) {
      IOException cause = e.getCause();
      problems.add(Encodings.unreadable(source, cause == null ? new IOException(e) : cause));
    } catch (IOException e) {
      problems.add(Encodings.unreadable(source, e));
    }
    return false;
  }

  /** Visits the fields of the object here; each visit must use up the value. */
  public void fields(Consumer<String> visit) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new Stop(Problem.of(IntakeProblem.JSON_SHAPE, where(), "{...}"));
    }
    for (JsonToken t = json.nextToken(); t != JsonToken.END_OBJECT; t = json.nextToken()) {
      String key = json.currentName();
      json.nextToken();
      visit.accept(key);
    }
  }

  /** Visits the items of the array here, or the one value that stands in place of an array. */
  public void items(Runnable visit) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      visit.run();
      return;
    }
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      visit.run();
    }
  }

  /** The text, number or truth value here, as written. */
  public String text() {
    JsonToken token = json.currentToken();
    if (token == null || !token.isScalarValue()) {
      throw new Stop(Problem.of(IntakeProblem.JSON_SHAPE, where(), "\"...\""));
    }
    return json.getString();
  }

  /** Keeps the text of a field that is wanted and not null; passes over any other. */
  public void textInto(Map<String, String> texts, String key, Set<String> wanted) {
    if (wanted.contains(key) && json.currentToken() != JsonToken.VALUE_NULL) {
      texts.put(key, text());
    } else {
      skip();
    }
  }

  /** Passes over the value here. */
  public void skip() {
    json.skipChildren();
  }

  /** Where the value here begins. */
  public Where where() {
    return where(file, json.currentTokenLocation());
  }

  /** Ends the walk with a problem. */
  public RuntimeException stop(Problem problem) {
    return new Stop(problem);
  }

  private static Where where(String file, TokenStreamLocation at) {
    return new Where(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
