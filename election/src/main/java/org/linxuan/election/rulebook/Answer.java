package org.linxuan.election.rulebook;

/** What a rulebook answers to a question, with the article that says so. */
public record Answer<T>(T value, Article article) {}
