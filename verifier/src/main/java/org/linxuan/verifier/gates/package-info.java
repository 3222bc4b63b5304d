/** The gates of the stages, each check as docs/package.md, section 6, says it. */
package org.linxuan.verifier.gates;
