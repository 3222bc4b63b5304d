/** The package as a whole: its manifest and its log, entry by entry. */
package org.linxuan.verifier.log;
