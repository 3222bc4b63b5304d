/** The record of decisions, line by line, and who became what. */
package org.linxuan.verifier.record;
