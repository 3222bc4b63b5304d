package org.linxuan.election.composition;

/**
 * How far a binding rule may be moved where no lists meet all of them.
 *
 * @param rule its id
 * @param unit where; empty: wherever no other row says
 * @param limit the furthest number, of those elected
 */
public record RuleFlex(String rule, String unit, long limit) {}
