/** People: identities proposed from evidence, duplicates, features that rules count (E4). */
package org.linxuan.verifier.people;
