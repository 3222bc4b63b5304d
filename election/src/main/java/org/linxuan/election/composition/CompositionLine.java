package org.linxuan.election.composition;

import org.linxuan.election.rulebook.CompositionRule;

/**
 * How a list stands to one rule.
 *
 * @param part people whom the rule counts
 * @param whole people on the list
 * @param limit the least or the greatest part that meets the rule
 */
public record CompositionLine(
    CompositionRule rule, long part, long whole, long limit, boolean met) {}
