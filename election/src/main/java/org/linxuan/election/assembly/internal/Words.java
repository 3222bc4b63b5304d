package org.linxuan.election.assembly.internal;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.linxuan.election.count.Round;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.Text;

/** Words that the texts of a meeting share, in both languages. */
public final class Words {
  /** What stands where a figure is still to be filled in. */
  public static final String BLANK = "____";

  private Words() {}

  /** A figure, or the place for it. */
  public static String figure(OptionalLong figure) {
    return figure.isPresent() ? String.valueOf(figure.getAsLong()) : BLANK;
  }

  /** Names in a row. */
  public static Text names(List<String> ids, Function<String, Text> nameOf) {
    List<Text> names = ids.stream().map(nameOf).toList();
    return new Text(
        String.join("、", names.stream().map(Text::zh).toList()),
        String.join(", ", names.stream().map(Text::en).toList()));
  }

  /** What a round is called. */
  public static Text round(Round round) {
    return switch (round) {
      case PRELIMINARY -> new Text("预选", "preliminary election");
      case FORMAL -> new Text("正式选举", "formal election");
      case FURTHER -> new Text("另行选举", "another election");
      case TIE -> new Text("票数相等者再次投票", "ballot among the tied");
    };
  }

  /** Of whom more than half is reckoned. */
  public static Text base(MajorityBase base) {
    return base == MajorityBase.ENTITLED
        ? new Text("应到会人数", "those entitled to attend")
        : new Text("实到会人数", "those present");
  }

  /** A sign that voters draw. */
  public static Text sign(String sign) {
    return switch (sign) {
      case "circle" -> new Text("画“○”", "draw a circle (○)");
      case "cross" -> new Text("画“×”", "draw a cross (×)");
      case "tick" -> new Text("画“√”", "draw a tick (√)");
      case "triangle" -> new Text("画“△”", "draw a triangle (△)");
      case "blank" -> new Text("不作标记", "draw nothing");
      default -> new Text("画“" + sign + "”", "draw " + sign);
    };
  }
}
