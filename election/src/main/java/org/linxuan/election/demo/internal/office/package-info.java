/** The demonstration in the office. */
@NullMarked
package org.linxuan.election.demo.internal.office;

import org.jspecify.annotations.NullMarked;
