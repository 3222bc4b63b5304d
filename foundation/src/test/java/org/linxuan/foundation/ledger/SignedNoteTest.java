package org.linxuan.foundation.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Published keys and notes: the example of C2SP signed-note, and PeterNeumann's and EnochRoot's of
 * the reference implementation's tests (golang.org/x/mod/sumdb/note).
 */
class SignedNoteTest {
  private static final String C2SP_KEY =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
  private static final String C2SP_NOTE =
      """
      This is an example message.

      — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
      """;
  private static final String PETER_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String PETER_SEED = "gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=";
  private static final String ENOCH_KEY =
      "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
  private static final String TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;
  private static final String PETER =
      "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
  private static final String ENOCH =
      "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

  @Test
  void theExampleOfTheSpecificationHolds() {
    assertThat(differences(C2SP_NOTE, C2SP_KEY)).isEmpty();
    assertThat(key(C2SP_KEY)).hasToString(C2SP_KEY);
  }

  @Test
  void theReferenceImplementationsNoteComesOutToTheByte() {
    SigningKey key = SigningKey.ofSeed("PeterNeumann", Base64.getDecoder().decode(PETER_SEED));
    assertThat(key.verifier()).hasToString(PETER_KEY);
    assertThat(SignedNote.sign(TEXT, key).bytes()).isEqualTo((TEXT + "\n" + PETER).getBytes(UTF_8));
  }

  @Test
  void signaturesOfOtherKeysSayNothing() {
    String both = TEXT + "\n" + ENOCH + PETER;
    assertThat(differences(both, PETER_KEY)).isEmpty();
    assertThat(differences(both, ENOCH_KEY)).isEmpty();
    assertThat(differences(TEXT + "\n" + ENOCH, PETER_KEY))
        .containsExactly("n:1:1 SIGNATURE_MISSING");
  }

  @Test
  void anotherKeyUnderTheSameNameIsUnknown() {
    SigningKey namesake = SigningKey.ofSeed("PeterNeumann", new byte[32]);
    assertThat(differences(TEXT + "\n" + PETER, namesake.verifier().toString()))
        .containsExactly("n:1:1 SIGNATURE_MISSING");
  }

  @Test
  void aKnownKeysSignatureThatDoesNotHoldIsADifferenceEvenBesideOneThatDoes() {
    String bad = PETER.substring(0, 60) + "ABCD" + PETER.substring(60);
    assertThat(differences(TEXT + "\n" + bad, PETER_KEY)).containsExactly("n:1:1 SIGNATURE_WRONG");
    assertThat(differences(TEXT + "\n" + PETER + bad, PETER_KEY))
        .containsExactly("n:1:1 SIGNATURE_WRONG");
    assertThat(differences(TEXT.replace("crypto", "Crypto") + "\n" + PETER, PETER_KEY))
        .containsExactly("n:1:1 SIGNATURE_WRONG");
  }

  @Test
  void aHundredSignaturesAreReadAndNoMore() {
    assertThat(differences(TEXT + "\n" + PETER.repeat(100), PETER_KEY)).isEmpty();
    assertThat(problems(TEXT + "\n" + PETER.repeat(101))).containsExactly("n:1:1 NOTE_SIGNATURES");
  }

  @Test
  void aTextWithoutSignatureLacksIt() {
    for (String note : new String[] {TEXT, TEXT + "\n"}) {
      assertThat(differences(note, PETER_KEY)).containsExactly("n:1:1 SIGNATURE_MISSING");
    }
  }

  @Test
  void theTextMayHaveEmptyLines() {
    SigningKey key = SigningKey.ofSeed("a", new byte[32]);
    byte[] note = SignedNote.sign("one\n\n\ntwo\n", key).bytes();
    SignedNote read = SignedNote.parse(note, "n", new Problems()).orElseThrow();
    assertThat(read.text()).isEqualTo("one\n\n\ntwo\n");
    assertThat(read.bytes()).isEqualTo(note);
  }

  @Test
  void oddNotesAreRefusedWithTheirPlace() {
    String note = TEXT + "\n" + PETER;
    assertThat(problems(note.substring(0, note.length() - 1))).containsExactly("n:4:108 NOTE_END");
    assertThat(problems("\u0001" + note)).containsExactly("n:1:1 NOTE_CONTROL_CHARACTER");
    assertThat(problems(note.replace("\n", "\r\n")))
        .containsExactly("n:1:57 NOTE_CONTROL_CHARACTER");
    assertThat(problems(note + "Unexpected line.\n")).containsExactly("n:5:1 NOTE_SIGNATURE_LINE");
    assertThat(problems(note.replace("— Pet", "— Bad Pet")))
        .containsExactly("n:4:1 NOTE_SIGNATURE_LINE");
    assertThat(problems(note.replace("— Pet", "- Pet")))
        .containsExactly("n:4:1 NOTE_SIGNATURE_LINE");
    assertThat(problems(note.replace("— Pet", "— +Pet")))
        .containsExactly("n:4:1 NOTE_SIGNATURE_LINE");
    assertThat(problems(TEXT + "\n— PeterNeumann x08gow==\n"))
        .containsExactly("n:4:1 NOTE_SIGNATURE_LINE");
    assertThat(problems("")).containsExactly("n:1:1 NOTE_END");
    byte[] latin = (note + "é").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problems(latin)).containsExactly("n:1:1 NOTE_ENCODING");
    assertThat(problems("x".repeat(1_000_001))).containsExactly("n:1:1 CHECKPOINT_TOO_LARGE");
  }

  @Test
  void base64HasOneSpelling() {
    // The last letter before = has two bits that carry nothing; a missing = is a second spelling
    // too.
    String note = TEXT + "\n" + PETER;
    assertThat(problems(note.replace("JnAM=", "JnAN=")))
        .containsExactly("n:4:1 NOTE_SIGNATURE_LINE");
    assertThat(problems(note.replace("JnAM=", "JnAM")))
        .containsExactly("n:4:1 NOTE_SIGNATURE_LINE");
    assertThat(problems(note.replace("x08go/", "x08go_")))
        .containsExactly("n:4:1 NOTE_SIGNATURE_LINE");
  }

  @Test
  void noPartAndNoNeighbourOfAKeyIsAKey() {
    for (int from = 0; from <= PETER_KEY.length(); from++) {
      for (int to = from + 1; to <= PETER_KEY.length(); to++) {
        boolean whole = from == 0 && to == PETER_KEY.length();
        assertThat(isKey(PETER_KEY.substring(from, to))).isEqualTo(whole);
      }
    }
    for (int i = 0; i < PETER_KEY.length(); i++) {
      char[] changed = PETER_KEY.toCharArray();
      changed[i]++;
      assertThat(isKey(new String(changed))).as(new String(changed)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==, VKEY_FORM",
    "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, VKEY_ALGORITHM",
    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, VKEY_ID",
    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, VKEY_FORM",
    "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, VKEY_FORM",
    "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW, VKEY_FORM",
    "PeterNeumann+c74f20a3+, VKEY_FORM",
    "PeterNeumann, VKEY_FORM",
    "'', VKEY_FORM",
  })
  void malformedKeys(String vkey, String code) {
    Problems problems = new Problems();
    assertThat(VerifierKey.parse(vkey, Where.command(), problems)).isEmpty();
    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().get(0).code().name()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 32, 33})
  void keysOfAnotherLengthAreRefused(int length) {
    byte[] typed = new byte[1 + length];
    typed[0] = 1;
    boolean right = length == 32;
    // 32 zero bytes are a point of the curve.
    assertThat(isKey(spelled("a", typed))).isEqualTo(right);
  }

  @Test
  void aKeyOffTheCurveIsRefused() {
    byte[] typed = new byte[33];
    typed[0] = 1;
    typed[1] = 2;
    Problems problems = new Problems();
    assertThat(VerifierKey.parse(spelled("a", typed), Where.command(), problems)).isEmpty();
    assertThat(problems.list()).extracting(p -> p.code().name()).containsExactly("VKEY_POINT");
  }

  @Test
  void namesWithSpaceOrPlusSignNothing() {
    for (String name : new String[] {"", "a b", "a+b", "a\u3000b", "a\u00a0b", "a\nb"}) {
      assertThatThrownBy(() -> SigningKey.ofSeed(name, new byte[32]))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> SigningKey.ofSeed("a", new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The four keys of RFC 8032, section 7.1, tests 1 to 3 and SHA(abc): seed and public key. */
  @ParameterizedTest
  @CsvSource({
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42,"
        + "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
  })
  void publicKeysOfSeeds(String seed, String publicKey) {
    String vkey = SigningKey.ofSeed("a", Hash.ofHex(seed).bytes()).verifier().toString();
    byte[] typed = Base64.getDecoder().decode(vkey.split("\\+", 3)[2]);
    assertThat(Hash.of(Arrays.copyOfRange(typed, 1, 33)).hex()).isEqualTo(publicKey);
  }

  private static String spelled(String name, byte[] typed) {
    int id = org.linxuan.foundation.ledger.internal.KeyId.of(name, typed);
    return "%s+%08x+%s".formatted(name, id, Base64.getEncoder().encodeToString(typed));
  }

  private static boolean isKey(String text) {
    return VerifierKey.parse(text, Where.command(), new Problems()).isPresent();
  }

  private static VerifierKey key(String text) {
    return VerifierKey.parse(text, Where.command(), new Problems()).orElseThrow();
  }

  private static java.util.List<String> differences(String note, String vkey) {
    Problems malformed = new Problems();
    Optional<SignedNote> read = SignedNote.parse(note.getBytes(UTF_8), "n", malformed);
    assertThat(malformed.list()).isEmpty();
    Problems differences = new Problems();
    read.orElseThrow().check(key(vkey), "n", differences);
    return places(differences);
  }

  private static java.util.List<String> problems(String note) {
    return problems(note.getBytes(UTF_8));
  }

  private static java.util.List<String> problems(byte[] note) {
    Problems problems = new Problems();
    assertThat(SignedNote.parse(note, "n", problems)).isEmpty();
    return places(problems);
  }

  private static java.util.List<String> places(Problems problems) {
    return problems.list().stream().map((Problem p) -> p.where() + " " + p.code().name()).toList();
  }
}
