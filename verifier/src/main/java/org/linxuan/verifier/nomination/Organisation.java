package org.linxuan.verifier.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.verifier.read.CodePoints;

/** An organisation with what was summed at or below it. */
final class Organisation {
  final String id;
  final long level;
  final long ownMembers;
  final List<Organisation> children = new ArrayList<>();
  final Map<String, Support> support = new TreeMap<>(CodePoints.ORDER);
  long ownSupport;
  long members;
  long organisations;
  long takingPart;

  Organisation(String id, long level, long ownMembers) {
    this.id = id;
    this.level = level;
    this.ownMembers = ownMembers;
    this.members = ownMembers;
    this.organisations = ownMembers > 0 ? 1 : 0;
  }

  /**
   * Who supports a name.
   *
   * @param members so many of them
   * @param organisations in so many organisations
   */
  record Support(long members, long organisations) {
    static final Support NONE = new Support(0, 0);

    Support plus(Support o) {
      return new Support(Math.addExact(members, o.members), organisations + o.organisations);
    }
  }

  void add(String name, Support more) {
    support.merge(name, more, Support::plus);
  }

  /** Takes over the sums of a child that is closed. */
  void add(Organisation child) {
    members = Math.addExact(members, child.members);
    organisations += child.organisations;
    takingPart += child.takingPart;
    child.support.forEach(this::add);
  }

  Support support(String name) {
    return support.getOrDefault(name, Support.NONE);
  }

  /** More than half of the members and of the organisations. */
  boolean majority(String name) {
    Support has = support(name);
    return 2 * has.members > members && 2 * has.organisations > organisations;
  }

  long supportInAll() {
    return support.values().stream().mapToLong(Support::members).reduce(0, Math::addExact);
  }
}
