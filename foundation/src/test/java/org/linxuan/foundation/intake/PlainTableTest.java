package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.foundation.problem.Problems;

/** A plain table reads as through the careful reader; one that is not plain is left to that. */
class PlainTableTest {
  private static final TableSpec SPEC =
      TableSpec.of(Column.text("id"), Column.text("above").optional(), Column.count("n").optional())
          .orEmpty();

  private static List<String> plain(String text, boolean[] isPlain) {
    List<String> rows = new ArrayList<>();
    isPlain[0] =
        PlainTable.read(
            SPEC,
            Source.text("t.csv", text),
            row -> rows.add(cell(row, 0) + "|" + cell(row, 1) + "|" + row.count(2)));
    return rows;
  }

  private static String cell(PlainTable.Row row, int column) {
    int length = row.end(column) - row.start(column);
    return new String(row.bytes(), row.start(column), length, StandardCharsets.UTF_8);
  }

  private static List<String> careful(String text, Problems problems) {
    List<String> rows = new ArrayList<>();
    TableReader.stream(
        SPEC,
        Source.text("t.csv", text),
        problems,
        row -> rows.add(row.text("id") + "|" + row.text("above") + "|" + row.count("n")));
    return rows;
  }

  @Test
  void readsColumnsInAnyOrder() {
    boolean[] isPlain = new boolean[1];
    assertThat(plain("n,id,above\n7,a,\n,b,a\n", isPlain)).containsExactly("a||7", "b|a|0");
    assertThat(isPlain[0]).isTrue();
  }

  @Test
  void readsTablesLongerThanItsBuffer() {
    StringBuilder text = new StringBuilder("id,above,n\n");
    for (int i = 0; i < 60_000; i++) {
      text.append("organisation-").append(i).append(",above,").append(i).append('\n');
    }
    boolean[] isPlain = new boolean[1];
    assertThat(plain(text.toString(), isPlain)).isEqualTo(careful(text.toString(), new Problems()));
    assertThat(isPlain[0]).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "id,above\na,b\n",
        "id,above,n,x\na,b,1,2\n",
        "id,above,n\na,b,1",
        "id,above,n\r\na,b,1\r\n",
        "id,above,n\n\"a\",b,1\n",
        "id,above,n\n=a,b,1\n",
        "id,above,n\na,@b,1\n",
        "id,above,n\n,b,1\n",
        "id,above,n\na,b,-1\n",
        "id,above,n\na,b,1234567890123456789\n",
        "id,above,n\na,b\n",
        "id,above,n\na,b,1,2\n",
        "id,above,n\n张,b,1\n",
        "id,above,n\na,b,1\n\n",
        "\uFEFFid,above,n\na,b,1\n"
      })
  void leavesTheRestToTheCarefulReader(String text) {
    boolean[] isPlain = new boolean[1];
    plain(text, isPlain);
    assertThat(isPlain[0]).isFalse();
  }

  /** Whatever is taken for plain reads the same, and has no problem. */
  @Property(tries = 2000, seed = "20")
  void agreesWithTheCarefulReader(@ForAll long seed) {
    Random random = new Random(seed);
    String letters = "aab1122,,,,\n\n\n\"=@\r 张\u0001";
    StringBuilder text = new StringBuilder("id,above,n\n");
    for (int i = random.nextInt(40); i > 0; i--) {
      int most = random.nextInt(4) == 0 ? letters.length() : 14;
      text.append(letters.charAt(random.nextInt(most)));
    }
    boolean[] isPlain = new boolean[1];
    List<String> rows = plain(text.append('\n').toString(), isPlain);
    if (isPlain[0]) {
      Problems problems = new Problems();
      assertThat(rows).isEqualTo(careful(text.toString(), problems));
      assertThat(problems.isEmpty()).isTrue();
    }
  }

  @Property(tries = 300, seed = "20")
  void poolsKeepTextsAndTheirOrder(@ForAll long seed) {
    Random random = new Random(seed);
    TextPool pool = new TextPool();
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(400); i > 0; i--) {
      String text = Integer.toString(random.nextInt(500), 5 + random.nextInt(3)) + "\uD840\uDC00";
      int number = pool.add(text);
      assertThat(number).isEqualTo(texts.contains(text) ? texts.indexOf(text) : texts.size());
      if (number == texts.size()) {
        texts.add(text);
      }
    }
    texts.forEach(t -> assertThat(pool.text(pool.find(t))).isEqualTo(t));
    assertThat(pool.find("nowhere")).isEqualTo(-1);
    List<String> sorted = new ArrayList<>();
    for (int number : pool.sorted()) {
      sorted.add(pool.text(number));
    }
    assertThat(sorted).isEqualTo(texts.stream().sorted(CodePointOrder.INSTANCE).toList());
  }
}
