package org.linxuan.election.course.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.committee.CommitteeRows;
import org.linxuan.election.course.CourseRows;
import org.linxuan.election.notice.NoticeRows;
import org.linxuan.election.organization.OrganizationRows;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PeopleRows;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.records.Place;
import org.linxuan.foundation.records.RecordTable;

/**
 * Whose a row of a folder is. What an organisation hands in is the organisation's; what concerns a
 * person put forward, or a unit, is the unit's; all else is the whole election's. The evidence
 * about a person is entered by whoever enters the person.
 */
final class Placing {
  private static final Place WHOLE = new Place("", Scopes.WHOLE);
  private static final List<RecordTable> OF_ALL =
      List.of(CourseRows.ELECTION, CourseRows.CALENDAR, CourseRows.APPORTIONMENT);

  private final OrganizationTree tree;
  private final Map<String, Place> persons = new HashMap<>();
  private final Map<String, Place> meetings = new HashMap<>();
  private final Map<String, Place> notices = new HashMap<>();

  Placing(OrganizationTree tree) {
    this.tree = tree;
  }

  /** The place of a row; rows that others belong to are asked for before these. */
  Place of(RecordTable table, Map<String, String> row) {
    if (OF_ALL.contains(table)) {
      return WHOLE;
    }
    Place place = found(table, row);
    remember(table, row, place);
    return place;
  }

  private Place found(RecordTable table, Map<String, String> row) {
    if (table.equals(CommitteeRows.MEETING_NAMES)) {
      return meetings.getOrDefault(row.getOrDefault("meeting", ""), WHOLE);
    }
    if (row.containsKey("notice") && !table.equals(NoticeRows.NOTICES)) {
      return notices.getOrDefault(row.getOrDefault("notice", ""), WHOLE);
    }
    String organization = row.getOrDefault("organization", "");
    if (!organization.isEmpty() && tree.find(organization).isPresent()) {
      return new Place(tree.unitOf(organization).id(), organization);
    }
    String unit = row.getOrDefault("unit", "");
    if (!unit.isEmpty()) {
      return new Place(unit, unit);
    }
    Place person = persons.get(row.getOrDefault("person", ""));
    if (person == null) {
      return WHOLE;
    }
    return table.equals(PeopleRows.EVIDENCE) ? person : new Place(person.unit(), person.unit());
  }

  private void remember(RecordTable table, Map<String, String> row, Place place) {
    if (table.equals(PeopleRows.PEOPLE)) {
      persons.put(row.getOrDefault("person", ""), place);
    } else if (table.equals(CommitteeRows.MEETINGS)) {
      meetings.put(row.getOrDefault("meeting", ""), place);
    } else if (table.equals(NoticeRows.NOTICES)) {
      notices.put(row.getOrDefault("notice", ""), place);
    }
  }

  /** The order of writing: what others belong to comes first. */
  static List<RecordTable> first() {
    return List.of(
        OrganizationRows.UNITS, PeopleRows.PEOPLE, CommitteeRows.MEETINGS, NoticeRows.NOTICES);
  }
}
