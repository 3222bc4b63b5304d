package org.linxuan.election.rulebook;

/** The numbers that a chain compares, from the persons vetted to the elected. */
public enum ChainLink implements Keyed {
  VETTED("考察", "vetted"),
  PRELIMINARY("初步人选", "preliminary"),
  PREPARATORY("预备人选", "preparatory"),
  CANDIDATES("候选人", "candidates"),
  SEATS("名额", "seats"),
  ELECTED("当选", "elected");

  private final Text text;

  ChainLink(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public String key() {
    return text.en();
  }

  /** The word on the one line that shows the chain. */
  public Text text() {
    return text;
  }
}
