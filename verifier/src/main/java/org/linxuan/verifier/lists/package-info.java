/**
 * The lists of each step, their make-up, the chain of numbers, and what any vote can give (E4,
 * E5.5b).
 */
package org.linxuan.verifier.lists;
