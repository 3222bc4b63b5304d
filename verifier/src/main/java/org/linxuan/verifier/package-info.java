/** The independent checker: re-derives everything in a package with nothing but the JDK. */
package org.linxuan.verifier;
