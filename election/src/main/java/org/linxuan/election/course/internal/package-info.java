/** Inside of the demo module. */
@NullMarked
package org.linxuan.election.course.internal;

import org.jspecify.annotations.NullMarked;
