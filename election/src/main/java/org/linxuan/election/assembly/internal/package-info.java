/** The words of a meeting: its procedure, the lines of its host, its returns. */
@NullMarked
package org.linxuan.election.assembly.internal;

import org.jspecify.annotations.NullMarked;
