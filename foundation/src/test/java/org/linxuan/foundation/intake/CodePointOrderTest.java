package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

  @Test
  void putsRareCharactersAfterCommonOnes() {
    String common = "\uF900";
    String rare = "\uD840\uDC00";
    assertThat(rare.compareTo(common)).isNegative();
    assertThat(CodePointOrder.INSTANCE.compare(rare, common)).isPositive();
    assertThat(CodePointOrder.INSTANCE.compare("A", "AB")).isNegative();
    assertThat(CodePointOrder.INSTANCE.compare("AB", "AB")).isZero();
  }

  @Property(seed = "20")
  void isTheOrderOfUtf8Bytes(@ForAll String a, @ForAll String b) {
    String left = a.replaceAll("\\p{Cs}", "");
    String right = b.replaceAll("\\p{Cs}", "");
    int bytes =
        Arrays.compareUnsigned(
            left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(left, right)))
        .isEqualTo(Integer.signum(bytes));
  }
}
