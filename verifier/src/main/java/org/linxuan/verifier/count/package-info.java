/** Ballots, tallies, rounds of voting, and who is elected (E5.5a). */
package org.linxuan.verifier.count;
