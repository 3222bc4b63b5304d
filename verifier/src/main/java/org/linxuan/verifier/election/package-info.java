/** The election as the package tells it: tables, units, days, persons, rules. */
package org.linxuan.verifier.election;
