/** Reading a package: files, tables, JSON, exact numbers; nothing but the JDK. */
package org.linxuan.verifier.read;
