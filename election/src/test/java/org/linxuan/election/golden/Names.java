package org.linxuan.election.golden;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Made-up names, each used once, in Chinese characters and in Latin letters. */
final class Names {
  private static final List<String> SURNAMES =
      List.of(
          "王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun 胡Hu 朱Zhu 高Gao 林Lin 何He 郭Guo 马Ma 罗Luo 梁Liang 宋Song 郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 于Yu 董Dong 萧Xiao 程Cheng 曹Cao 袁Yuan 邓Deng 许Xu 傅Fu 沈Shen 曾Zeng 彭Peng 吕Lü"
              .split(" "));
  private static final List<String> GIVEN =
      List.of(
          "安an 柏bai 川chuan 岱dai 帆fan 谷gu 禾he 嘉jia 可ke 岚lan 苗miao 宁ning 平ping 琪qi 融rong 松song 桐tong 文wen 溪xi 雁yan 泽ze 竹zhu 晓xiao 梅mei 青qing 石shi 田tian 望wang 远yuan 正zheng 初chu 冬dong 枫feng 耕geng 航hang 江jiang 开kai 立li 满man 农nong"
              .split(" "));

  /** A name in both scripts. */
  record Name(String zh, String en) {}

  private final Draw draw;
  private final Set<String> used = new HashSet<>();

  Names(Draw draw) {
    this.draw = draw;
  }

  Name next() {
    while (true) {
      String surname = draw.one(SURNAMES);
      String first = draw.one(GIVEN);
      String second = draw.one(GIVEN);
      String zh = surname.substring(0, 1) + first.charAt(0) + second.charAt(0);
      if (!first.equals(second) && used.add(zh)) {
        String given = first.substring(1) + second.substring(1);
        return new Name(
            zh,
            surname.substring(1)
                + " "
                + Character.toUpperCase(given.charAt(0))
                + given.substring(1));
      }
    }
  }
}
