package org.linxuan.election.organization;

import org.linxuan.foundation.problem.Where;

/** An organisation as it was handed in, with the places of its cells. */
public record OrganizationRow(Organization organization, Where id, Where parent, Where level) {

  /** A row that comes from no file: every cell stands at the same place. */
  public static OrganizationRow at(Organization organization, Where where) {
    return new OrganizationRow(organization, where, where, where);
  }
}
