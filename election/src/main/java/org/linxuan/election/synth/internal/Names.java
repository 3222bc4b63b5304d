package org.linxuan.election.synth.internal;

import java.util.List;

/** Made-up names, in Chinese characters and in Latin letters. */
final class Names {
  private static final List<String> SURNAMES =
      List.of(
          ("王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun 胡Hu 朱Zhu 高Gao 林Lin 何He"
                  + " 郭Guo 马Ma 罗Luo 梁Liang 宋Song 郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 于Yu 董Dong 萧Xiao 程Cheng"
                  + " 曹Cao 袁Yuan 邓Deng 许Xu 傅Fu 沈Shen 曾Zeng 彭Peng 吕Lü 苏Su 卢Lu 蒋Jiang 蔡Cai 贾Jia 丁Ding"
                  + " 魏Wei 薛Xue 叶Ye 阎Yan 余Yu 潘Pan 杜Du 戴Dai 夏Xia 钟Zhong 汪Wang 田Tian 任Ren 姜Jiang")
              .split(" "));
  private static final List<String> GIVEN =
      List.of(
          ("安an 柏bai 川chuan 岱dai 帆fan 谷gu 禾he 嘉jia 可ke 岚lan 苗miao 宁ning 平ping 琪qi 融rong 松song 桐tong"
                  + " 文wen 溪xi 雁yan 泽ze 竹zhu 晓xiao 梅mei 青qing 石shi 田tian 望wang 远yuan 正zheng 初chu"
                  + " 冬dong 枫feng 耕geng 航hang 江jiang 开kai 立li 满man 农nong 秋qiu 若ruo 书shu 亭ting 维wei"
                  + " 向xiang 银yin 知zhi 舟zhou 润run")
              .split(" "));

  private Names() {}

  /** A name in both scripts. */
  record Name(String zh, String en) {}

  static Name next(Draw draw) {
    String surname = SURNAMES.get(draw.below(SURNAMES.size()));
    String one = GIVEN.get(draw.below(GIVEN.size()));
    String two = GIVEN.get(draw.below(GIVEN.size()));
    String letters = one.substring(1) + two.substring(1);
    return new Name(
        surname.substring(0, 1) + one.charAt(0) + two.charAt(0),
        surname.substring(1)
            + " "
            + Character.toUpperCase(letters.charAt(0))
            + letters.substring(1));
  }
}
