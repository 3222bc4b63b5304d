@NullMarked
package org.linxuan.election.demo.internal;

import org.jspecify.annotations.NullMarked;
