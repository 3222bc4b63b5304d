package org.linxuan.verifier.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;

/** Proposes an identity from a person's evidence, as docs/package.md says in its last section. */
final class Classifier {
  private static final int WHOLE = 100;
  private static final List<String> OF_A_POST = List.of("employer_kind", "rank", "duty", "text");

  private final Node rules;
  private final String day;
  private final Condition condition;

  Classifier(Node identities, String day) {
    this.rules = identities;
    this.day = day;
    this.condition = new Condition(identities);
  }

  /** The identity proposed; empty where the evidence gives none. */
  String propose(List<Row> evidence) {
    Map<String, String> person = new HashMap<>();
    for (String kind : List.of("occupation", "title")) {
      latest(evidence, kind).ifPresent(row -> person.put(kind, row.get(kind)));
    }
    List<Row> posts = evidence.stream().filter(r -> r.is("kind", "post")).toList();
    lastPost(posts).ifPresent(row -> person.put("last_post", of(row, person)));
    String withoutPost = first("without_post", person);
    Map<Row, Long> times = times(posts.stream().filter(this::counts).toList());
    Map<String, Long> sums = new HashMap<>();
    times.forEach(
        (post, time) -> {
          if (time > 0) {
            sums.merge(of(post, person), time, Long::sum);
          }
        });
    sums.remove("");
    long all = times.values().stream().mapToLong(Long::longValue).sum();
    return decide(sums, all, withoutPost);
  }

  private String decide(Map<String, Long> sums, long all, String withoutPost) {
    for (Node definition : rules.get("definitions").list()) {
      long from = definition.get("decides_from").number();
      if (from > 0 && sums.getOrDefault(definition.get("id").text(), 0L) >= from) {
        return definition.get("id").text();
      }
    }
    long main = rules.get("main_from").number();
    long known = sums.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0 || all < main) {
      return withoutPost;
    }
    if (known == 0 || known < main) {
      return "";
    }
    long most = sums.values().stream().mapToLong(Long::longValue).max().orElse(0);
    if (sums.getOrDefault(withoutPost, 0L) == most) {
      return withoutPost;
    }
    return rules.get("definitions").ids().stream()
        .filter(id -> sums.getOrDefault(id, 0L) == most)
        .findFirst()
        .orElse("");
  }

  private boolean counts(Row row) {
    return (!row.has("from") || row.by("from", day))
        && (!row.has("to") || row.get("to").compareTo(day) >= 0);
  }

  /** Of the rows of a kind that count, the one that began last; among equals the later row. */
  private Optional<Row> latest(List<Row> evidence, String kind) {
    return evidence.stream()
        .filter(r -> r.is("kind", kind) && counts(r))
        .reduce((a, b) -> b.get("from").compareTo(a.get("from")) >= 0 ? b : a);
  }

  private Optional<Row> lastPost(List<Row> posts) {
    return posts.stream()
        .filter(r -> r.has("to") && r.get("to").compareTo(day) < 0)
        .reduce((a, b) -> b.get("to").compareTo(a.get("to")) >= 0 ? b : a);
  }

  /** What part of the working time each post takes, the latest first. */
  private static Map<Row, Long> times(List<Row> posts) {
    long stated = posts.stream().mapToLong(r -> r.count("share")).sum();
    long unstated = stated >= WHOLE ? WHOLE : WHOLE - stated;
    List<Row> order = new ArrayList<>(posts);
    order.sort(Comparator.comparing((Row r) -> r.get("from")).reversed());
    Map<Row, Long> times = new LinkedHashMap<>();
    long left = WHOLE;
    for (Row post : order) {
      long share = post.has("share") ? post.count("share") : unstated;
      long takes = Math.min(share, left);
      times.put(post, takes);
      left -= takes;
    }
    return times;
  }

  /** The identity of a post; empty where no definition fits. */
  private String of(Row post, Map<String, String> person) {
    Map<String, String> facts = new HashMap<>();
    OF_A_POST.forEach(fact -> facts.put(fact, post.get(fact)));
    for (String fact : List.of("occupation", "title")) {
      facts.put(fact, person.getOrDefault(fact, ""));
    }
    return first("when", facts);
  }

  private String first(String patterns, Map<String, String> facts) {
    return rules.get("definitions").list().stream()
        .filter(d -> condition.any(d.get(patterns), facts))
        .map(d -> d.get("id").text())
        .findFirst()
        .orElse("");
  }
}
