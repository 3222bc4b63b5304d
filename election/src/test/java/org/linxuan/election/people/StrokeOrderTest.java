package org.linxuan.election.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names stand as in printed lists: by strokes, and equally many by the order of writing. */
class StrokeOrderTest {
  private static final long SEEDS = Boolean.getBoolean("linxuan.long") ? 2_000 : 50;

  /** Strokes as on the mainland, where Unicode's collation counts some parts in older forms. */
  @ParameterizedTest
  @CsvSource({
    "丁,2", "于,3", "王,4", "邓,4", "石,5", "刘,6", "李,7", "陈,7", "张,7", "郑,8", "赵,9", "郭,10", "黄,11",
    "葛,12", "楚,13", "蔡,14", "黎,15", "薛,16", "魏,17", "瞿,18", "疆,19", "龘,48"
  })
  void strokesAreCounted(String surname, int strokes) {
    assertThat(StrokeOrder.strokes(surname)).hasValue(strokes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "丁 卜 于 万 马 王 韦 车 牛 毛 文 方 尹 孔 邓 石 田 冯 司 吉 刘 江 许 孙 李 杨 吴 何 余 沈 宋 张 陆 陈",
        "林 欧 易 罗 金 周 庞 郑 单 孟",
        "高富 高大富",
        "李一鸣 李大鸣",
        "欧阳修 欧阳小东 洪少东",
        "司马光 司马懿 刘一",
        "王明 王小二 王小明 李二"
      })
  void namesStandAsInPrintedLists(String line) {
    List<String> expected = List.of(line.split(" "));
    for (int seed = 0; seed < 20; seed++) {
      List<String> names = new ArrayList<>(expected);
      Collections.shuffle(names, new Random(seed));
      names.sort(StrokeOrder.INSTANCE);
      assertThat(names).isEqualTo(expected);
    }
  }

  @Test
  void rareCharactersHaveAPlace() {
    List<String> names = new ArrayList<>(List.of("𠮷田", "𰻝一", "𪚥龙", "A", "魏一", "㐀二", "丁三", ""));
    names.sort(StrokeOrder.INSTANCE);
    assertThat(names).containsExactly("", "丁三", "㐀二", "魏一", "A", "𠮷田", "𪚥龙", "𰻝一");
    assertThat(StrokeOrder.uncertain(names)).containsExactly("", "A", "𠮷田", "𪚥龙", "𰻝一");
  }

  @Test
  void dotsDoNotCountAndTheCodePointDecidesLast() {
    List<String> names = new ArrayList<>(List.of("买买提・艾力", "买买提·艾力", "买买提·阿里"));
    names.sort(StrokeOrder.INSTANCE);
    assertThat(names).containsExactly("买买提·艾力", "买买提・艾力", "买买提·阿里");
  }

  @Test
  void theOrderIsTotalWhateverTheCharacters() {
    int[] blocks = {0x4E00, 0x3400, 0x20000, 0x2A700, 0x30000, 0x31350, 'A', 0xB7};
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<String> names = new ArrayList<>();
      for (int n = 0; n < 30; n++) {
        StringBuilder name = new StringBuilder();
        for (int c = random.nextInt(4); c >= 0; c--) {
          name.appendCodePoint(blocks[random.nextInt(blocks.length)] + random.nextInt(20));
        }
        names.add(name.toString());
      }
      List<String> once = new ArrayList<>(names);
      once.sort(StrokeOrder.INSTANCE);
      Collections.shuffle(names, random);
      names.sort(StrokeOrder.INSTANCE);
      assertThat(names).as("seed %d", seed).isEqualTo(once);
      for (int i = 0; i < once.size(); i++) {
        for (int j = 0; j < once.size(); j++) {
          int order = StrokeOrder.INSTANCE.compare(once.get(i), once.get(j));
          boolean same = once.get(i).equals(once.get(j));
          assertThat(Integer.signum(order)).isEqualTo(same ? 0 : Integer.compare(i, j));
        }
      }
    }
  }

  @Test
  void personsComeByNameThenById() {
    Person b = DuplicatesTest.person("b", "u", "王一", "", "1970-01-01");
    Person a = DuplicatesTest.person("a", "u", "王一", "", "1970-01-01");
    Person c = DuplicatesTest.person("c", "u", "丁一", "", "1970-01-01");
    assertThat(List.of(b, a, c).stream().sorted(StrokeOrder.ofPersons())).containsExactly(c, a, b);
  }
}
