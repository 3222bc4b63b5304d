/** The record of decisions, derived line by line from section 7 of docs/package.md alone. */
package org.linxuan.verifier.decisions;
