package org.linxuan.election.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What vetting must do for each person (E5.2c, E5.3b): the musts, the opinions and before which
 * stage each must be answered, the regulators by kind of employer, and who signs the conclusion on
 * integrity.
 */
public record VettingRules(
    List<Must> musts,
    List<Opinion> opinions,
    List<Regulators> regulators,
    List<Named> authorities,
    List<Named> signatures) {

  public VettingRules {
    musts = Absent.list(musts);
    opinions = Absent.list(opinions);
    regulators = Absent.list(regulators);
    authorities = Absent.list(authorities);
    signatures = Absent.list(signatures);
  }

  /**
   * Something that must be done for everyone, or for the persons of one identity group; it may be
   * "not applicable" only where the rulebook allows it.
   */
  public record Must(
      String id,
      Text name,
      @JsonProperty("for") String appliesTo,
      boolean notApplicable,
      String article) {

    /** The value of {@code for} that means each person vetted. */
    public static final String EVERYONE = "everyone";
  }

  /** An opinion to be asked for and answered for everyone before the stage named opens. */
  public record Opinion(String id, Text name, String before, String article) {}

  /** Which authorities are asked about a person employed by this kind of employer. */
  public record Regulators(String employerKind, List<String> ask, String article) {
    public Regulators {
      ask = Absent.list(ask);
      article = Absent.or(article, "");
    }
  }
}
