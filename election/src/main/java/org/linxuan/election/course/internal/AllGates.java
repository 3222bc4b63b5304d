package org.linxuan.election.course.internal;

import java.util.List;
import org.linxuan.election.apportionment.ApportionmentGates;
import org.linxuan.election.assembly.AssemblyGates;
import org.linxuan.election.committee.CommitteeGates;
import org.linxuan.election.complaint.ComplaintGates;
import org.linxuan.election.credentials.CredentialsGates;
import org.linxuan.election.nomination.NominationGates;
import org.linxuan.election.notice.NoticeGates;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Gates;
import org.linxuan.election.procedure.ProcedureGates;
import org.linxuan.election.slate.SlateGates;
import org.linxuan.election.supervision.SupervisionGates;
import org.linxuan.election.vetting.VettingGates;

/** The gate conditions of all modules together. */
public final class AllGates {
  private AllGates() {}

  /** One condition a check. */
  public static Gates gates() {
    List<List<GateCondition>> handedIn =
        List.of(
            ProcedureGates.conditions(),
            CommitteeGates.conditions(),
            NoticeGates.conditions(),
            ComplaintGates.conditions(),
            ApportionmentGates.conditions(),
            NominationGates.conditions(),
            VettingGates.conditions(),
            SlateGates.conditions(),
            AssemblyGates.conditions(),
            CredentialsGates.conditions(),
            SupervisionGates.conditions());
    return new Gates(handedIn.stream().flatMap(List::stream).toList());
  }
}
