package org.linxuan.election.apportionment;

import org.linxuan.election.rulebook.Text;

/** One step on the way to a unit's number: what was computed, and how with which figures. */
public record PathStep(Text what, Text how) {}
