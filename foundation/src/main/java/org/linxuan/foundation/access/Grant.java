package org.linxuan.foundation.access;

/** A role that an account holds at a scope. */
public record Grant(String role, String scope) {}
