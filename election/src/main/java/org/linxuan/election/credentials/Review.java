package org.linxuan.election.credentials;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/**
 * What the credentials committee concluded about an elected person (E5.6); it is people's word.
 *
 * @param article the article on which a refusal rests; empty for a confirmation
 */
public record Review(
    PersonId person, boolean confirmed, String article, String reason, String by, LocalDate date) {

  /** Whether a refusal says on which article it rests, and why; a confirmation needs neither. */
  public boolean isGrounded() {
    return confirmed || (!article.isEmpty() && !reason.isEmpty());
  }
}
