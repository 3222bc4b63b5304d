package org.linxuan.election.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.Evidence.Honour;
import org.linxuan.election.people.Evidence.Occupation;
import org.linxuan.election.people.Evidence.Post;
import org.linxuan.election.people.Evidence.ProfessionalTitle;

/** Cases that a person who determines identities would decide at sight. */
class IdentityClassifierTest {
  private static final LocalDate DAY = LocalDate.of(2021, 11, 15);

  private final IdentityClassifier classifier = new IdentityClassifier(Rules.identities());

  private static Period since(int year) {
    return new Period(LocalDate.of(year, 1, 1), null);
  }

  private static Period years(int from, int to) {
    return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private Optional<String> proposed(Evidence... rows) {
    return classifier.propose(List.of(rows), DAY).identity();
  }

  @Test
  void whoOnceWeldedAndNowLeadsIsALeader() {
    IdentityProposal proposal =
        classifier.propose(
            List.of(
                new Post("enterprise", "ordinary", "production", "焊工", 100, years(1995, 2009)),
                new Post("enterprise", "executive", "leading", "副总经理", 100, since(2010)),
                new Honour("全国劳动模范", "中共中央、国务院", since(2005)),
                new Occupation("manager", since(2010))),
            DAY);
    assertThat(proposal.identity()).contains("leading-cadre");
    assertThat(proposal.isHat("worker")).isTrue();
    assertThat(proposal.bears("leading-cadre")).isTrue();
    assertThat(proposal.grounds()).extracting(g -> g.evidence()).contains("副总经理");
  }

  @Test
  void theDayOfNominationCounts() {
    Post welder = new Post("enterprise", "ordinary", "production", "焊工", 100, years(2001, 2021));
    Post promoted =
        new Post(
            "enterprise",
            "executive",
            "leading",
            "副总经理",
            100,
            new Period(LocalDate.of(2021, 11, 16), null));
    assertThat(proposed(welder, promoted)).contains("worker");
    assertThat(classifier.propose(List.of(welder, promoted), DAY.plusMonths(3)).identity())
        .contains("leading-cadre");
    Post until = new Post("enterprise", "ordinary", "production", "焊工", 100, new Period(null, DAY));
    assertThat(proposed(until)).contains("worker");
    assertThat(classifier.propose(List.of(until), DAY.plusDays(1)).identity()).isEmpty();
  }

  @Test
  void aPartTimeSeatInTheUnionMakesNoLeader() {
    assertThat(
            proposed(
                new Post("enterprise", "team-leader", "production", "焊接班班长", 95, since(2008)),
                new Post(
                    "people-organisation",
                    "bureau-deputy",
                    "leading",
                    "省总工会兼职副主席",
                    5,
                    since(2018))))
        .contains("worker");
  }

  @Test
  void aLeaderWhoStillOperatesIsALeader() {
    assertThat(
            proposed(
                new Post("institution", "executive", "leading", "院长", 40, since(2015)),
                new Post("institution", "ordinary", "professional", "主任医师", 60, since(2000)),
                new ProfessionalTitle("senior", since(2005)),
                new Occupation("manager", since(2015))))
        .contains("leading-cadre");
  }

  @Test
  void severalIdentitiesGoByTheMainNatureOfTheWork() {
    Post farm = new Post("cooperative", "ordinary", "farming", "合作社理事长", 70, since(2010));
    Post doctor = new Post("village", "ordinary", "professional", "乡村医师", 30, since(2010));
    assertThat(proposed(farm, doctor)).contains("farmer");
    Post more = new Post("village", "ordinary", "professional", "乡村医师", 80, since(2010));
    Post less = new Post("cooperative", "ordinary", "farming", "合作社理事长", 20, since(2010));
    assertThat(proposed(less, more)).contains("professional");
  }

  @Test
  void anOldPostWhoseEndWasNeverNotedFallsOut() {
    assertThat(
            proposed(
                new Post("organ", "section-deputy", "leading", "副镇长", 100, since(2002)),
                new Post("village", "ordinary", "farming", "种粮大户", 100, since(2015))))
        .contains("farmer");
  }

  @Test
  void aPostBesideWithoutAShareTakesWhatTheMainPostLeaves() {
    assertThat(
            proposed(
                new Post("organ", "division-head", "leading", "县长", 95, since(2017)),
                new Post("village", "ordinary", "village-affairs", "联系点村第一书记", null, since(2019))))
        .contains("leading-cadre");
  }

  @Test
  void evidenceThatContradictsItselfBearsNothing() {
    IdentityProposal proposal =
        classifier.propose(
            List.of(
                new Post("organ", "ordinary", "administration", "科员", 100, since(2010)),
                new Occupation("worker", since(2010))),
            DAY);
    assertThat(proposal.identity()).isEmpty();
    assertThat(proposal.isHat("worker")).isTrue();
    assertThat(proposal.isHat("other-front-line")).isTrue();
  }

  @Test
  void theRegisteredOccupationAloneIsNotEnough() {
    assertThat(proposed(new Occupation("worker", since(2010)))).isEmpty();
    assertThat(
            proposed(
                new Post("enterprise", "ordinary", "production", "钳工", 100, years(2000, 2009)),
                new Occupation("worker", since(2010))))
        .contains("worker");
    assertThat(proposed(new Occupation("official", since(2010)))).contains("leading-cadre");
    assertThat(proposed()).isEmpty();
  }

  @Test
  void honoursAndDeedsMakeNoIdentity() {
    assertThat(
            proposed(
                new Honour("全国劳动模范", "国务院", since(2015)), new Evidence.Deed("抗洪抢险", since(2016))))
        .isEmpty();
  }

  @Test
  void theLatestRegisterEntryCounts() {
    Post post = new Post("enterprise", "ordinary", "", "职工", 100, since(2012));
    assertThat(
            proposed(
                post,
                new Occupation("worker", since(2012)),
                new Occupation("farmer", since(2000)),
                new Occupation("student", years(1995, 2000))))
        .contains("worker");
  }

  @Test
  void theOrderOfTheRowsIsIrrelevantWhereDaysDiffer() {
    List<Evidence> rows =
        new ArrayList<>(
            List.of(
                new Post("enterprise", "ordinary", "production", "焊工", 30, since(2001)),
                new Post("institution", "ordinary", "professional", "教师", 70, since(2010)),
                new Post("organ", "section-head", "leading", "镇长", 100, years(1990, 2000)),
                new Occupation("professional", since(2010)),
                new ProfessionalTitle("middle", since(2011))));
    IdentityProposal expected = classifier.propose(rows, DAY);
    for (int i = 0; i < 20; i++) {
      Collections.rotate(rows, 1);
      assertThat(classifier.propose(rows, DAY)).isEqualTo(expected);
    }
  }
}
