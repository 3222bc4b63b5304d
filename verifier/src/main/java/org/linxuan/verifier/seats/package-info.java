/** Seats by unit, for every kind of apportionment that a rulebook may name (E2.2). */
package org.linxuan.verifier.seats;
