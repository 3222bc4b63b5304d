/** The rulebook of a package: its two spellings say the same, and it is the election's. */
package org.linxuan.verifier.rulebook;
