/** Signing in and out, and who is signed in. */
@NullMarked
package org.linxuan.foundation.access.web;

import org.jspecify.annotations.NullMarked;
