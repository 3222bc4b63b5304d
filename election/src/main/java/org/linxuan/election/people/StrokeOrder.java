package org.linxuan.election.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.linxuan.election.people.internal.Strokes;
import org.linxuan.foundation.intake.CodePointOrder;

/**
 * The order of surname strokes in which lists of names are printed (姓氏笔画为序): the first character by
 * its strokes, then the second, and so on; a given name of one character counts as if an empty one
 * stood before it, so that 高富 stands before 高大富. The same names always come in the same order,
 * whatever order they came in.
 */
public enum StrokeOrder implements Comparator<String> {
  INSTANCE;

  private static final int NOTHING = -1;

  private static final Set<String> SURNAMES_OF_TWO =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "夏侯", "司徒", "令狐", "皇甫", "尉迟", "公孙", "慕容", "长孙", "宇文", "东方", "南宫",
          "端木", "司空", "鲜于", "轩辕", "百里", "呼延", "东郭", "西门", "淳于", "单于", "申屠", "澹台", "独孤", "完颜", "闻人",
          "万俟", "赫连", "拓跋", "钟离", "太史", "宗政", "濮阳", "公羊");

  @Override
  public int compare(String a, String b) {
    List<Integer> left = characters(a);
    List<Integer> right = characters(b);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int l = left.get(i);
      int r = right.get(i);
      int order =
          l == NOTHING || r == NOTHING ? Integer.compare(l, r) : Strokes.ORDER.compare(l, r);
      if (l != r && order != 0) {
        return l == NOTHING ? -1 : r == NOTHING ? 1 : order;
      }
    }
    int byLength = Integer.compare(left.size(), right.size());
    return byLength != 0 ? byLength : CodePointOrder.INSTANCE.compare(a, b);
  }

  /** Persons by their Chinese names, then by id. */
  public static Comparator<Person> ofPersons() {
    return Comparator.comparing((Person p) -> p.names().zh(), INSTANCE)
        .thenComparing(p -> p.id().toString(), CodePointOrder.INSTANCE);
  }

  /** How many strokes the first character of a name has; empty where that is not known. */
  public static OptionalInt strokes(String name) {
    return name.isEmpty() ? OptionalInt.empty() : Strokes.ORDER.count(name.codePointAt(0));
  }

  /**
   * The names whose place is not certain, since the strokes of their first character are not known;
   * a person looks at where they stand.
   */
  public static List<String> uncertain(Iterable<String> names) {
    List<String> uncertain = new ArrayList<>();
    names.forEach(
        name -> {
          if (strokes(name).isEmpty()) {
            uncertain.add(name);
          }
        });
    uncertain.sort(INSTANCE);
    return uncertain;
  }

  private static List<Integer> characters(String name) {
    List<Integer> characters = new ArrayList<>();
    PersonNames.alike(name).codePoints().filter(c -> c != PersonNames.DOT).forEach(characters::add);
    boolean han = name.codePoints().allMatch(Character::isIdeographic);
    boolean two =
        characters.size() > 2
            && SURNAMES_OF_TWO.contains(
                Character.toString(characters.get(0)) + Character.toString(characters.get(1)));
    int surname = two ? 2 : 1;
    if (han && characters.size() == surname + 1) {
      characters.add(surname, NOTHING);
    }
    return characters;
  }
}
