package org.linxuan.verifier.read;

/**
 * A sentence for people in both languages.
 *
 * @param en English
 * @param zh Chinese
 */
public record Words(String en, String zh) {

  /** The same in both languages: ids, numbers, quoted content. */
  public static Words plain(String text) {
    return new Words(text, text);
  }

  /** In the language asked for. */
  public String in(boolean chinese) {
    return chinese ? zh : en;
  }
}
