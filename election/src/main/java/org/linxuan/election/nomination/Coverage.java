package org.linxuan.election.nomination;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.intake.CodePointOrder;

/**
 * Who was asked and who took part at or below an organisation, by the participation forms (E5.1a):
 * entitled members and organisations with members of their own, members by each way, and
 * organisations that handed in a form.
 */
public record Coverage(
    long members,
    BigInteger meeting,
    BigInteger visit,
    BigInteger phone,
    BigInteger writing,
    long organizations,
    long organizationsTakingPart) {
  private static final Coverage NONE =
      new Coverage(0, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, 0, 0);

  /** How many members took part in any of the four ways. */
  public BigInteger membersTakingPart() {
    return meeting.add(visit).add(phone).add(writing);
  }

  private Coverage plus(Coverage other) {
    return new Coverage(
        Math.addExact(members, other.members),
        meeting.add(other.meeting),
        visit.add(other.visit),
        phone.add(other.phone),
        writing.add(other.writing),
        Math.addExact(organizations, other.organizations),
        Math.addExact(organizationsTakingPart, other.organizationsTakingPart));
  }

  /** The coverage of every organisation of the tree, each summing its children. */
  public static SortedMap<String, Coverage> of(
      OrganizationTree tree, Collection<ParticipationForm> forms) {
    Map<String, ParticipationForm> byOrganization = new HashMap<>();
    forms.forEach(f -> byOrganization.put(f.organization(), f));
    SortedMap<String, Coverage> closed = new TreeMap<>(CodePointOrder.INSTANCE);
    for (Organization each : tree.bottomUp()) {
      Coverage sum = own(each, byOrganization.get(each.id()));
      for (Organization child : tree.children(each.id())) {
        sum = sum.plus(closed.getOrDefault(child.id(), NONE));
      }
      closed.put(each.id(), sum);
    }
    return closed;
  }

  private static Coverage own(Organization organization, @Nullable ParticipationForm form) {
    long asked = organization.hasOwnMembers() ? 1 : 0;
    if (form == null) {
      BigInteger none = BigInteger.ZERO;
      return new Coverage(organization.members(), none, none, none, none, asked, 0);
    }
    ParticipationForm.Ways ways = form.ways();
    return new Coverage(
        organization.members(),
        BigInteger.valueOf(ways.meeting()),
        BigInteger.valueOf(ways.visit()),
        BigInteger.valueOf(ways.phone()),
        BigInteger.valueOf(ways.writing()),
        asked,
        asked);
  }
}
