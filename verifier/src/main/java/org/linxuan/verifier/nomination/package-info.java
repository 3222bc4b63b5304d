/**
 * Nomination from the base upward: sums, participation, conservation, rounds of consultation
 * (E5.1).
 */
package org.linxuan.verifier.nomination;
