package org.linxuan.verifier;

import org.linxuan.verifier.read.Words;

/** The call itself is wrong: exit 2. */
final class WrongCall extends Exception {
  private static final long serialVersionUID = 1L;

  static final Words CALL =
      new Words("what linxuan verify --help shows", "见 linxuan verify --help");
  static final Words ANCHOR =
      new Words(
          "a verifier key name+id+base64, a signed checkpoint", "形如 name+id+base64 的验证公钥，签名的检查点");
  private static final Words READABLE = new Words("a file that can be read", "可读的文件");

  private final String code;
  private final transient Words what;
  private final transient Words expected;

  WrongCall(String code, Words what, Words expected) {
    super(code);
    this.code = code;
    this.what = what;
    this.expected = expected;
  }

  static WrongCall unreadable(String file) {
    return new WrongCall(
        "FILE_UNREADABLE", new Words("cannot read " + file, "无法读取 " + file), READABLE);
  }

  String code() {
    return code;
  }

  Words what() {
    return what;
  }

  Words expected() {
    return expected;
  }
}
