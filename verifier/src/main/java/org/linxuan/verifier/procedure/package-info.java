/**
 * Stages, notices and clocks, meetings, lists, gates: what must hold before the next stage opens.
 */
package org.linxuan.verifier.procedure;
