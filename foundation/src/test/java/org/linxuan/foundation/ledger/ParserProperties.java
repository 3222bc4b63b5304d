package org.linxuan.foundation.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.linxuan.foundation.ledger.internal.Bundle;
import org.linxuan.foundation.ledger.internal.TilePath;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Any bytes, near to lawful ones or far from them: a parser either refuses with a problem, or has
 * read what writes back to the same bytes. It never throws, so there is no second spelling of
 * anything.
 */
class ParserProperties {
  private static final SigningKey KEY = SigningKey.ofSeed("example.com/log", new byte[32]);
  private static final byte[] NOTE =
      Checkpoint.of("example.com/log", 70_000, MerkleTree.EMPTY_ROOT).sign(KEY).bytes();
  private static final String VKEY = KEY.verifier().toString();
  private static final String SPECIAL = "\n\n\r\0 +=/—.-09AZaz\u00a0\u3000\ufeff١x.p";

  @Property(tries = 3_000, seed = "20")
  void notesAndCheckpoints(@ForAll("seeds") long seed) {
    byte[] bytes = mutated(NOTE, seed);
    Problems problems = new Problems();
    Optional<SignedNote> note = SignedNote.parse(bytes, "n", problems);
    assertThat(note.isPresent()).isEqualTo(problems.isEmpty());
    if (note.isPresent()) {
      if (!note.get().signatures().isEmpty()) {
        assertThat(note.get().bytes()).isEqualTo(bytes);
      }
      Optional<Checkpoint> read = Checkpoint.parse(note.get().text(), "n", problems);
      assertThat(read.isPresent()).isEqualTo(problems.isEmpty());
      read.ifPresent(c -> assertThat(c.text()).isEqualTo(note.get().text()));
      note.get().check(KEY.verifier(), "n", problems);
    }
  }

  @Property(tries = 3_000, seed = "20")
  void keys(@ForAll("seeds") long seed) {
    String text = new String(mutated(VKEY.getBytes(UTF_8), seed), UTF_8);
    Problems problems = new Problems();
    Optional<VerifierKey> key = VerifierKey.parse(text, Where.command(), problems);
    assertThat(key.isPresent()).isEqualTo(problems.isEmpty());
    key.ifPresent(k -> assertThat(k).hasToString(text));
  }

  @Property(tries = 3_000, seed = "20")
  void paths(@ForAll("seeds") long seed) {
    byte[] lawful = "tile/12/x001/x234/067.p/112".getBytes(UTF_8);
    String text = new String(mutated(lawful, seed), UTF_8);
    TilePath.parse(text).ifPresent(path -> assertThat(path.text()).isEqualTo(text));
  }

  @Property(tries = 2_000, seed = "20")
  void bundles(@ForAll byte[] bytes) {
    Bundle bundle = Bundle.of(bytes, TilePath.FULL);
    assertThat(bundle.end()).isBetween(0, bytes.length);
    int sum = 0;
    for (int i = 0; i < bundle.entries(); i++) {
      assertThat(bundle.start(i) + bundle.length(i)).isLessThanOrEqualTo(bytes.length);
      sum += 2 + bundle.length(i);
    }
    assertThat(bundle.end()).isEqualTo(sum);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** A few random edits: bytes changed, put in, left out, parts doubled, the end cut off. */
  private static byte[] mutated(byte[] lawful, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(new String(lawful, UTF_8));
    for (int edits = random.nextInt(4); edits >= 0 && text.length() > 0; edits--) {
      int at = random.nextInt(text.length());
      char special = SPECIAL.charAt(random.nextInt(SPECIAL.length()));
      switch (random.nextInt(5)) {
        case 0 -> text.setCharAt(at, special);
        case 1 -> text.insert(at, special);
        case 2 -> text.deleteCharAt(at);
        case 3 -> text.insert(at, text.substring(at / 2, at));
        default -> text.setLength(at);
      }
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    if (random.nextInt(4) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }
}
