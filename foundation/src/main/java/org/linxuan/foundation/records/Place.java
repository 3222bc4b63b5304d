package org.linxuan.foundation.records;

/**
 * Where a row belongs.
 *
 * @param unit the part of the whole; empty: the whole
 * @param scope whose row it is, for rights
 */
public record Place(String unit, String scope) {}
