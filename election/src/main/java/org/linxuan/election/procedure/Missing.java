package org.linxuan.election.procedure;

import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Text;

/**
 * One thing that a gate still waits for.
 *
 * @param article the article that asks for it; empty where the rulebook has none for the check
 * @param id who or what, as the tables name it: a person, {@code person/must}, a meeting
 * @param text what is missing, in a sentence without a full stop
 */
public record Missing(Check check, String article, String id, Text text) {}
