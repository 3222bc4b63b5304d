package org.linxuan.election.demo.internal;

import java.util.HashMap;
import java.util.Map;

/** Made-up names of organisations, after what the letter in an id (docs/synth.md) says they are. */
final class OrganizationNames {
  private static final String[] FIRST =
      ("云yun 清qing 安an 永yong 平ping 长chang 青qing 和he 宁ning 新xin 华hua 明ming 东dong 南nan 西xi"
              + " 北bei 金jin 石shi 龙long 凤feng 丰feng 福fu 瑞rui 嘉jia")
          .split(" ");
  private static final String[] SECOND =
      ("川chuan 河he 山shan 州zhou 阳yang 江jiang 湖hu 泉quan 林lin 原yuan 岭ling 湾wan 桥qiao 溪xi 田tian"
              + " 城cheng 关guan 峰feng 海hai 塘tang")
          .split(" ");

  private final Map<String, Name> known = new HashMap<>();

  /** A name in both languages. */
  record Name(String zh, String en) {}

  /** The name of an organisation; its parent's was asked for before. */
  Name of(String id, String parent) {
    Name name = made(id, parent);
    known.put(id, name);
    return name;
  }

  private Name made(String id, String parent) {
    if (parent.isEmpty()) {
      return new Name("", "");
    }
    String own = id.substring(parent.length());
    boolean belowCity = parent.matches("..c.");
    char letter = Character.isLowerCase(own.charAt(0)) ? own.charAt(0) : belowCity ? 'q' : ' ';
    int number = Integer.parseInt(own.replaceFirst("^[a-z]", ""), 36);
    Name above = known.getOrDefault(parent, new Name("", ""));
    return switch (letter) {
      case 'c' -> place(id, "市委", " City committee");
      case 'q', 'd' -> place(id, "县委", " County committee");
      case 'h' -> new Name("机关第" + number + "党委", "Head office committee " + number);
      case 's' -> place(id, "街道党工委", " Sub-district committee");
      case 't' -> place(id, "镇党委", " Township committee");
      case 'k' ->
          new Name(place(id, "", "").zh() + "公司党委", place(id, "", "").en() + " Company committee");
      case 'j' ->
          new Name(place(id, "", "").zh() + "厂党委", place(id, "", "").en() + " Works committee");
      case 'x', 'y', 'z' ->
          place(id, "社区" + kind(letter, "xyz"), " Community" + english(letter, "xyz"));
      case 'u', 'v', 'w' ->
          place(id, "村" + kind(letter, "uvw"), " Village" + english(letter, "uvw"));
      case 'g' ->
          new Name(
              bare(above.zh()) + "第" + number + "党总支", above.en() + ", general branch " + number);
      default ->
          new Name(bare(above.zh()) + "第" + number + "党支部", above.en() + ", branch " + number);
    };
  }

  private static String kind(char letter, String all) {
    return new String[] {"党委", "党总支", "党支部"}[all.indexOf(letter)];
  }

  private static String english(char letter, String all) {
    return new String[] {" committee", " general branch", " branch"}[all.indexOf(letter)];
  }

  /** Without the word for the body. */
  private static String bare(String zh) {
    return zh.replaceFirst("(党工委|党委|党总支|委)$", "");
  }

  private static Name place(String id, String zh, String en) {
    int hash = Math.floorMod(id.hashCode() * 31 + id.length(), FIRST.length * SECOND.length);
    String first = FIRST[hash % FIRST.length];
    String second = SECOND[hash / FIRST.length];
    String pinyin = first.substring(1) + second.substring(1);
    return new Name(
        first.substring(0, 1) + second.charAt(0) + zh,
        Character.toUpperCase(pinyin.charAt(0)) + pinyin.substring(1) + en);
  }
}
