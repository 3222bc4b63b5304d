package org.linxuan.foundation.ledger;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.ProblemCode;

/**
 * What can be wrong with a log. The first part is input that cannot be read as a key or a log at
 * all; the second part is where a log disagrees with itself, with its key or with an older
 * checkpoint.
 */
public enum LedgerProblem implements ProblemCode {
  VKEY_FORM(
      "the verifier key is not written as one: {0}",
      "name+id+key, the id 8 lower-case hexadecimal digits, the key in base64",
      "验证公钥格式不对：{0}",
      "名称+编号+公钥，编号为 8 位小写十六进制数字，公钥为 base64"),
  VKEY_ALGORITHM(
      "the verifier key is of type {0}", "type 1, Ed25519, with 32 bytes",
      "验证公钥的类型为 {0}", "类型 1（Ed25519），32 字节"),
  VKEY_ID(
      "the verifier key has the id {0}", "{1}, which follows from its name and key",
      "验证公钥的编号为 {0}", "由名称和公钥算出的 {1}"),
  VKEY_POINT(
      "the verifier key is not a point of the curve", "an Ed25519 public key",
      "验证公钥不是曲线上的点", "Ed25519 公钥"),
  VKEY_UNREADABLE(
      "the verifier key is neither a key nor a readable file", "a verifier key, or a file with one",
      "所给验证公钥既不是公钥，也不是可读文件", "验证公钥，或含有验证公钥的文件"),
  CHECKPOINT_UNREADABLE(
      "the checkpoint cannot be read: {0}", "the folder of a log, with the file checkpoint",
      "检查点无法读取：{0}", "日志目录，其中有文件 checkpoint"),
  CHECKPOINT_TOO_LARGE(
      "the checkpoint is longer than {0} bytes", "a signed note of a few lines",
      "检查点超过 {0} 字节", "几行的签名文本"),
  NOTE_ENCODING(
      "the note is not UTF-8 text", "UTF-8",
      "签名文本不是 UTF-8", "UTF-8"),
  NOTE_CONTROL_CHARACTER(
      "the note has the control character U+{0}", "text whose lines end with a line feed alone",
      "签名文本中有控制字符 U+{0}", "每行仅以换行符结尾的文字"),
  NOTE_END(
      "the note does not end with a line feed", "a line feed after every line",
      "签名文本未以换行符结尾", "每行之后有换行符"),
  NOTE_SIGNATURE_LINE(
      "the line is not a signature", "an em dash, the key's name and the signature in base64",
      "该行不是签名", "长破折号、密钥名称和 base64 签名"),
  NOTE_SIGNATURES(
      "the note has {0} signatures", "at most {1} signatures",
      "签名文本有 {0} 个签名", "至多 {1} 个签名"),
  CHECKPOINT_LINES(
      "the checkpoint has {0} lines", "an origin, a size and a root, each on a line",
      "检查点有 {0} 行", "来源、大小、根，各占一行"),
  CHECKPOINT_LINE_EMPTY(
      "a line of the checkpoint is empty", "text on every line before the signatures",
      "检查点中有空行", "签名之前每行都有内容"),
  CHECKPOINT_SIZE(
      "the size is {0}", "digits without leading zeros, at most 9223372036854775807",
      "大小为 {0}", "无前导零的数字，不大于 9223372036854775807"),
  CHECKPOINT_ROOT(
      "the root is {0}", "32 bytes in base64 (44 characters)",
      "根为 {0}", "32 字节的 base64（44 个字符）"),

  SIGNATURE_MISSING(
      "the checkpoint has no signature by {0}", "a signature by that key",
      "检查点没有 {0} 的签名", "该密钥的签名"),
  SIGNATURE_WRONG(
      "the signature by {0} does not belong to this text", "the signature that this key gives",
      "{0} 的签名与文本不符", "该密钥对此文本的签名"),
  ROOT_DIFFERS(
      "the tiles give the root {0}", "{1}, as the checkpoint says",
      "由分块算出的根为 {0}", "检查点所载的 {1}"),
  TILE_MISSING(
      "the tile is missing", "a tile of width {0}",
      "缺少该分块", "宽度为 {0} 的分块"),
  TILES_MISSING(
      "{0} tiles from this one to {1} are missing", "every tile up to the size of the log",
      "自此至 {1} 的 {0} 个分块缺失", "日志大小以内的每个分块"),
  TILE_UNREADABLE(
      "the file cannot be read: {0}", "a readable file",
      "文件无法读取：{0}", "可读取的文件"),
  TILE_LENGTH(
      "the tile has {0} bytes", "{1} bytes, 32 for each of its hashes",
      "分块有 {0} 字节", "{1} 字节，每个散列值 32 字节"),
  TILE_DIFFERS(
      "hash {0} differs from {1}", "the same hashes as far as both go",
      "第 {0} 个散列值与 {1} 不同", "两者共有部分的散列值相同"),
  TILE_HASH_DIFFERS(
      "the tile hashes to {0}", "{1}, as {2} says",
      "分块的散列值为 {0}", "{2} 所载的 {1}"),
  BUNDLE_ENTRIES(
      "the entries end after {0} of {1} bytes, {2} of them whole",
          "{3} whole entries and nothing after them",
      "条目在 {1} 字节中的第 {0} 字节处结束，其中完整条目 {2} 个", "{3} 个完整条目，其后无内容"),
  BUNDLE_TOO_LARGE(
      "the entries have more than {0} bytes", "at most 65535 bytes an entry",
      "条目超过 {0} 字节", "每个条目不超过 65535 字节"),
  ENTRY_DIFFERS(
      "entry {0} hashes to {1} ({2} entries of the file differ)", "{3}, as level 0 says",
      "条目 {0} 的散列值为 {1}（该文件中 {2} 个条目不符）", "第 0 层所载的 {3}"),
  BUNDLE_MISSING(
      "the entries of the last, partial bundle are missing",
          "the entries, to go on writing the log",
      "缺少最后一个未满条目组", "续写日志所需的条目"),
  LOG_SHRUNK(
      "the log has {0} entries", "at least the {1} of the older checkpoint",
      "日志有 {0} 个条目", "不少于旧检查点的 {1} 个"),
  LOG_REWRITTEN(
      "the first {0} entries give the root {1}", "{2}, as the older checkpoint says",
      "前 {0} 个条目的根为 {1}", "旧检查点所载的 {2}"),
  LOG_OTHER_ORIGIN(
      "the origin is {0}", "{1}, as in the older checkpoint",
      "来源为 {0}", "旧检查点所载的 {1}"),
  LOG_OTHER_KEY(
      "the key in the data folder is {0}", "{1}, which signs the log of this database",
      "数据目录中的密钥为 {0}", "为该数据库的日志签名的 {1}"),
  LOG_AHEAD(
      "the log has {0} entries, the database {1}",
      "a database not older than the log, such as the newest backup",
      "日志有 {0} 个条目，数据库有 {1} 个",
      "不早于日志的数据库，例如最新备份"),
  ENTRIES_REWRITTEN(
      "the first {0} entries in the database give the root {1}",
      "{2}, which the checkpoint is signed for", "数据库中前 {0} 个条目的根为 {1}", "检查点所签署的 {2}");

  private final String english;
  private final String expectedEnglish;
  private final String chinese;
  private final String expectedChinese;

  LedgerProblem(String english, String expectedEnglish, String chinese, String expectedChinese) {
    this.english = english;
    this.expectedEnglish = expectedEnglish;
    this.chinese = chinese;
    this.expectedChinese = expectedChinese;
  }

  @Override
  public String message(Lang lang) {
    return lang.of(english, chinese);
  }

  @Override
  public String expected(Lang lang) {
    return lang.of(expectedEnglish, expectedChinese);
  }
}
