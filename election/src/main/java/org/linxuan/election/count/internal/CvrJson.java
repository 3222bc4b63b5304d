package org.linxuan.election.count.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.linxuan.election.count.CountProblem;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Walks through JSON as it streams by; keeps nothing. */
final class CvrJson {
  private final JsonParser json;
  private final String file;

  /** Ends the reading at a place after which nothing sensible can be said. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient Problem problem;

    Stop(Problem problem) {
      this.problem = problem;
    }
  }

  CvrJson(JsonParser json, String file) {
    this.json = json;
    this.file = file;
    json.nextToken();
  }

  /** Visits the fields of the object here; each visit must use up the value. */
  void fields(Consumer<String> visit) {
    expect(JsonToken.START_OBJECT, "{...}");
    for (JsonToken t = json.nextToken(); t != JsonToken.END_OBJECT; t = json.nextToken()) {
      String key = json.currentName();
      json.nextToken();
      visit.accept(key);
    }
  }

  /** Visits the items of the array here, or the one value that stands in place of an array. */
  void items(Runnable visit) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      visit.run();
      return;
    }
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      visit.run();
    }
  }

  /** The scalar here as text; numbers and truth values as written. */
  String text() {
    if (!json.currentToken().isScalarValue()) {
      throw new Stop(Problem.of(CountProblem.CVR_SHAPE, where(), "\"...\""));
    }
    return json.getString();
  }

  /** Keeps the text of a field that is wanted; passes over any other. */
  void textInto(Map<String, String> texts, String key, Set<String> wanted) {
    if (wanted.contains(key) && json.currentToken() != JsonToken.VALUE_NULL) {
      texts.put(key, text());
    } else {
      skip();
    }
  }

  /** Passes over the value here. */
  void skip() {
    json.skipChildren();
  }

  /** Whether nothing follows. */
  boolean atEnd() {
    return json.nextToken() == null;
  }

  /** Where the value here begins. */
  Where where() {
    return where(file, json.currentTokenLocation());
  }

  static Where where(String file, TokenStreamLocation at) {
    return new Where(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private void expect(JsonToken token, String shape) {
    if (json.currentToken() != token) {
      throw new Stop(Problem.of(CountProblem.CVR_SHAPE, where(), shape));
    }
  }
}
