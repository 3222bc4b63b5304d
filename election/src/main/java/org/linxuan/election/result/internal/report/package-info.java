/** The sections of the report. */
@NullMarked
package org.linxuan.election.result.internal.report;

import org.jspecify.annotations.NullMarked;
