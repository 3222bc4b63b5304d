package org.linxuan.foundation.ledger;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linxuan.foundation.ledger.internal.Base64Text;
import org.linxuan.foundation.ledger.internal.Shown;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * What a log says of itself at one moment (C2SP tlog-checkpoint): its origin, how many entries it
 * has, their root, and lines of extension, which nobody needs.
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  public Checkpoint {
    extensions = List.copyOf(extensions);
    if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
      throw new IllegalArgumentException("not a checkpoint: " + origin + ", size " + size);
    }
  }

  /** A checkpoint without extensions. */
  public static Checkpoint of(String origin, long size, Hash root) {
    return new Checkpoint(origin, size, root, List.of());
  }

  /** Reads the text of a note; what is wrong is added to the problems, with its line. */
  public static Optional<Checkpoint> parse(String text, String file, Problems problems) {
    int before = problems.size();
    String[] lines = text.split("\n", -1);
    // After the last line feed stands nothing.
    List<String> content = Arrays.asList(lines).subList(0, lines.length - 1);
    if (content.size() < 3) {
      problems.add(LedgerProblem.CHECKPOINT_LINES, Where.file(file), content.size());
      return Optional.empty();
    }
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i).isEmpty()) {
        problems.add(LedgerProblem.CHECKPOINT_LINE_EMPTY, new Where(file, i + 1, 1));
      }
    }
    Optional<Long> size = size(content.get(1));
    if (size.isEmpty()) {
      problems.add(LedgerProblem.CHECKPOINT_SIZE, new Where(file, 2, 1), Shown.of(content.get(1)));
    }
    Optional<byte[]> root = Base64Text.decode(content.get(2)).filter(b -> b.length == Hash.BYTES);
    if (root.isEmpty()) {
      problems.add(LedgerProblem.CHECKPOINT_ROOT, new Where(file, 3, 1), Shown.of(content.get(2)));
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    List<String> extensions = content.subList(3, content.size());
    return Optional.of(
        new Checkpoint(
            content.get(0), size.orElseThrow(), Hash.of(root.orElseThrow()), extensions));
  }

  private static Optional<Long> size(String digits) {
    if (!digits.matches("0|[1-9][0-9]{0,18}")) {
      return Optional.empty();
    }
    return Optional.of(new BigInteger(digits))
        .filter(number -> number.compareTo(LARGEST) <= 0)
        .map(BigInteger::longValueExact);
  }

  /** The text that is signed. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(origin).append('\n').append(size).append('\n').append(root.base64()).append('\n');
    extensions.forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  /** The signed note. */
  public SignedNote sign(SigningKey key) {
    return SignedNote.sign(text(), key);
  }
}
