package org.linxuan.election.synth.internal;

import java.util.List;

/**
 * Published figures of single provinces, of about the end of 2021 or as dated; -1 where no figure
 * was seen.
 *
 * @param organizations primary organisations
 * @param womenPermille women per thousand members
 * @param minoritiesPermille minorities per thousand members
 */
record Published(
    String name, long members, long organizations, int womenPermille, int minoritiesPermille) {
  /** Members at the end of 2021, which all member figures are scaled from. */
  static final long ALL_MEMBERS = 96_712_000;

  /** Women and minorities of all members, per thousand. */
  static final int WOMEN_PERMILLE = 294;

  static final int MINORITIES_PERMILLE = 75;

  static final List<Published> PROVINCES =
      List.of(
          new Published("Jiangsu", 5_495_900, 269_900, 290, -1),
          new Published("Hunan", 4_217_000, 196_000, 266, 94),
          new Published("Zhejiang", 4_205_000, 240_000, 329, -1),
          new Published("Anhui (2017)", 3_540_000, -1, -1, -1));
}
