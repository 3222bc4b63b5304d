package org.linxuan.election.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.linxuan.foundation.clock.AsOf;

/** The complaints and leads of a unit, by id. */
public record ComplaintFile(List<Lead> leads, List<Complaint> complaints)
    implements AsOf<ComplaintFile> {

  public ComplaintFile {
    leads = leads.stream().sorted(Comparator.comparing(Lead::id)).toList();
    complaints = complaints.stream().sorted(Comparator.comparing(Complaint::id)).toList();
  }

  /** None. */
  public static ComplaintFile empty() {
    return new ComplaintFile(List.of(), List.of());
  }

  /** Those of one unit out of a whole election's. */
  public ComplaintFile forUnit(String unit) {
    return new ComplaintFile(
        leads.stream().filter(l -> l.unit().equals(unit)).toList(),
        complaints.stream().filter(c -> c.unit().equals(unit)).toList());
  }

  @Override
  public ComplaintFile asOf(LocalDate day) {
    return new ComplaintFile(
        leads.stream().filter(l -> !l.received().isAfter(day)).map(l -> l.knownOn(day)).toList(),
        complaints.stream()
            .filter(c -> !c.received().isAfter(day))
            .map(c -> c.knownOn(day))
            .toList());
  }

  /** The leads that can be checked and are not concluded. */
  public List<Lead> openLeads() {
    return leads.stream().filter(l -> l.checkable() && !l.isConcluded()).toList();
  }
}
