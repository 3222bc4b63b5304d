/**
 * Roll of delegates, bulletins, the election package for the verifier, archive catalogue.
 *
 * <p>Articles: E1.6, E6.4.
 */
@NullMarked
@ApplicationModule
package org.linxuan.election.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
