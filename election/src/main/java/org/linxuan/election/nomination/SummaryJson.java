package org.linxuan.election.nomination;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.json.CanonicalJson;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The contents of a package as canonical JSON, and back; anything but that form is refused. */
public final class SummaryJson {
  private static final long LARGEST = 1L << 53;

  /** A member that is not what it must be. */
  private static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String member) {
      super(member);
    }
  }

  private SummaryJson() {}

  /** The canonical text; counts beyond 2^53 are no package. */
  public static String text(SummaryPackage summary) {
    SummaryHead head = summary.head();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("checkpoint", head.checkpoint());
    json.put("election", head.election());
    json.put("expires", head.expires().toString());
    json.put("issued", head.issued().toString());
    json.put("organization", head.organization());
    json.put("organizations_taking_part", summary.takingPart());
    json.put("previous", head.previous());
    json.put("serial", head.serial());
    json.put("stage", head.stage());
    json.put("support", summary.support());
    var names = json.putArray("names");
    summary
        .names()
        .forEach(
            (name, s) ->
                names.addArray().add(name.value()).add(s.members()).add(s.organizations()));
    var tree = json.putArray("tree");
    for (Organization each : summary.tree()) {
      tree.addArray().add(each.id()).add(each.parent()).add(each.level()).add(each.members());
    }
    return CanonicalJson.text(json);
  }

  /** Reads the contents; the place of every problem is the line given. */
  public static Optional<SummaryPackage> parse(String text, Where where, Problems problems) {
    try {
      JsonNode json = JsonMapper.shared().readTree(text);
      SummaryPackage read = read(json);
      if (!text(read).equals(text)) {
        throw new Wrong("canonical form");
      }
      return Optional.of(read);
    } catch (Wrong | JacksonException | IllegalArgumentException e) {
      String what = e instanceof Wrong ? String.valueOf(e.getMessage()) : "JSON";
      problems.add(NominationProblem.SUMMARY_MEMBER, where, what);
      return Optional.empty();
    }
  }

  private static SummaryPackage read(JsonNode json) {
    SummaryHead head =
        new SummaryHead(
            filled(json, "election"),
            filled(json, "stage"),
            filled(json, "organization"),
            count(json.path("serial"), "serial"),
            text(json.path("previous"), "previous"),
            date(json, "issued"),
            date(json, "expires"),
            text(json.path("checkpoint"), "checkpoint"));
    return new SummaryPackage(
        head,
        tree(json.path("tree")),
        names(json.path("names")),
        count(json.path("organizations_taking_part"), "organizations_taking_part"),
        count(json.path("support"), "support"));
  }

  private static List<Organization> tree(JsonNode rows) {
    List<Organization> tree = new ArrayList<>();
    for (JsonNode row : rows) {
      tree.add(
          new Organization(
              text(row.path(0), "tree"),
              text(row.path(1), "tree"),
              count(row.path(2), "tree"),
              count(row.path(3), "tree")));
    }
    return tree;
  }

  private static SortedMap<PersonId, NameSupport> names(JsonNode rows) {
    SortedMap<PersonId, NameSupport> names = new TreeMap<>();
    for (JsonNode row : rows) {
      names.put(
          new PersonId(text(row.path(0), "names")),
          new NameSupport(count(row.path(1), "names"), count(row.path(2), "names")));
    }
    return names;
  }

  private static String filled(JsonNode json, String member) {
    String text = text(json.path(member), member);
    if (text.isEmpty()) {
      throw new Wrong(member);
    }
    return text;
  }

  private static String text(JsonNode node, String member) {
    if (!node.isString()) {
      throw new Wrong(member);
    }
    return node.stringValue();
  }

  private static long count(JsonNode node, String member) {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new Wrong(member);
    }
    long value = node.longValue();
    if (value < 0 || value >= LARGEST) {
      throw new Wrong(member);
    }
    return value;
  }

  private static LocalDate date(JsonNode json, String member) {
    try {
      return LocalDate.parse(text(json.path(member), member));
    } catch (DateTimeParseException e) {
      throw new Wrong(member);
    }
  }
}
