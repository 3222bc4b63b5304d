package org.linxuan.election.rulebook;

/** The kinds of notice: of vetting to come (E5.2b), and of the preliminary nominees (E5.3c). */
public enum NoticeKind implements Keyed {
  VETTING_ADVANCE("考察预告", "advance notice of vetting"),
  PUBLIC("公示", "public notice");

  private final Text text;

  NoticeKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public String key() {
    return name();
  }

  /** The name of the kind. */
  public Text text() {
    return text;
  }
}
