package org.linxuan.election.procedure.internal.office;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The actor may not do this with the draft. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class MayNot extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MayNot(String act) {
    super("may not " + act);
  }
}
