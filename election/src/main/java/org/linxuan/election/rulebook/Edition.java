package org.linxuan.election.rulebook;

import org.linxuan.foundation.intake.YamlTree;

/**
 * A rulebook as loaded: its records, its tree with places, and the text of its file.
 *
 * @param shipped whether it travels with the program and so was proven when that was built
 */
public record Edition(Rulebook rulebook, YamlTree tree, String yaml, boolean shipped) {}
