/** What the checker says: differences, each with a name, in Chinese and English. */
package org.linxuan.verifier.report;
