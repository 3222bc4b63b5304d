package org.linxuan.foundation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published vectors. Hashes over eight leaves, with their proofs, are those of the Certificate
 * Transparency projects (github.com/transparency-dev/merkle: testonly/constants.go,
 * testonly/reference_test.go, rfc6962/rfc6962_test.go). The digests over all trees of up to 130
 * leaves are those of "Subtree Test Vectors" in draft-ietf-plants-merkle-tree-certs.
 */
class MerkleTreeTest {
  private static final HexFormat HEX = HexFormat.of();

  private static final List<Hash> LEAVES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(hex -> MerkleTree.leafHash(HEX.parseHex(hex)))
          .toList();

  private static final String L0 =
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
  private static final String L1 =
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String L4 =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String N01 =
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
  private static final String N23 =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String N45 =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String N67 =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String N03 =
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
  private static final String N47 =
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

  @Test
  void hashesOfLeafAndNode() {
    assertThat(MerkleTree.EMPTY_ROOT.hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(MerkleTree.leafHash("L123456".getBytes(StandardCharsets.US_ASCII)).hex())
        .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    assertThat(LEAVES.get(0).hex()).isEqualTo(L0);
    assertThat(MerkleTree.nodeHash(LEAVES.get(0), LEAVES.get(1)).hex()).isEqualTo(N01);
  }

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, " + L0,
    "2, " + N01,
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, " + N03,
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  })
  void rootsOfTheFirstLeaves(int size, String root) {
    assertThat(MerkleTree.root(LEAVES.subList(0, size)).hex()).isEqualTo(root);
    assertThat(MerkleTree.root(size, MerkleTree.over(LEAVES)).hex()).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, ''",
    "0, 2, " + L1,
    "1, 2, " + L0,
    "2, 3, " + N01,
    "1, 5, " + L0 + " " + N23 + " " + L4,
    "0, 8, " + L1 + " " + N23 + " " + N47,
    "5, 8, " + L4 + " " + N67 + " " + N03,
  })
  void inclusionProofs(int index, int size, String path) {
    InclusionProof proof = MerkleTree.inclusion(index, size, MerkleTree.over(LEAVES));
    assertThat(proof.path()).isEqualTo(hashes(path));
    assertThat(proof.leads(LEAVES.get(index), MerkleTree.root(LEAVES.subList(0, size)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, ''",
    "1, 8, " + L1 + " " + N23 + " " + N47,
    "2, 5, " + N23 + " " + L4,
    "6, 8, " + N45 + " " + N67 + " " + N03,
  })
  void consistencyProofs(int oldSize, int newSize, String path) {
    ConsistencyProof proof = MerkleTree.consistency(oldSize, newSize, MerkleTree.over(LEAVES));
    assertThat(proof.path()).isEqualTo(hashes(path));
    Hash oldRoot = MerkleTree.root(LEAVES.subList(0, oldSize));
    assertThat(proof.leads(oldRoot, MerkleTree.root(LEAVES.subList(0, newSize)))).isTrue();
  }

  @Test
  void allSubtreesOfUpTo130Leaves() throws Exception {
    List<Hash> leaves = bytesAsLeaves();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int end = 0; end <= 130; end++) {
      for (int start = 0; start <= end; start++) {
        if (isSubtree(start, end)) {
          String hash = MerkleTree.root(leaves.subList(start, end)).hex();
          digest.update("[%d, %d) %s\n".formatted(start, end, hash).getBytes(UTF_8));
        }
      }
    }
    assertThat(HEX.formatHex(digest.digest()))
        .isEqualTo("b82806ad4265bb151c1119c0f4db437bb4d1a1f887b3a7fba1cd4ebf552e3e81");
  }

  @Test
  void allInclusionProofsInTheSubtreesOfUpTo130Leaves() throws Exception {
    List<Hash> leaves = bytesAsLeaves();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int end = 0; end <= 130; end++) {
      for (int start = 0; start <= end; start++) {
        if (isSubtree(start, end)) {
          MerkleTree.Nodes nodes = MerkleTree.over(leaves.subList(start, end));
          for (int index = start; index < end; index++) {
            StringBuilder line = new StringBuilder("%d [%d, %d)".formatted(index, start, end));
            InclusionProof proof = MerkleTree.inclusion(index - start, end - start, nodes);
            proof.path().forEach(hash -> line.append(' ').append(hash.hex()));
            digest.update(line.append('\n').toString().getBytes(UTF_8));
          }
        }
      }
    }
    assertThat(HEX.formatHex(digest.digest()))
        .isEqualTo("ac2a8f989e44d99e399db448050ff5f19757df53cfb716aa81015d3955d8163f");
  }

  @Test
  void refusesWhatIsNotInTheTree() {
    MerkleTree.Nodes nodes = MerkleTree.over(LEAVES);
    assertThatThrownBy(() -> MerkleTree.inclusion(8, 8, nodes))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MerkleTree.inclusion(-1, 8, nodes))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MerkleTree.consistency(9, 8, nodes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void proofsOfImpossibleSizesLeadNowhere() {
    Hash hash = LEAVES.get(0);
    assertThat(new InclusionProof(0, 0, List.of()).leads(hash, hash)).isFalse();
    assertThat(new InclusionProof(1, 1, List.of()).leads(hash, hash)).isFalse();
    assertThat(new InclusionProof(-1, 1, List.of()).leads(hash, hash)).isFalse();
    assertThat(new ConsistencyProof(2, 1, List.of()).leads(hash, hash)).isFalse();
    assertThat(new ConsistencyProof(-1, 1, List.of()).leads(hash, hash)).isFalse();
    assertThat(new ConsistencyProof(1, 2, List.of()).leads(hash, hash)).isFalse();
    assertThat(new ConsistencyProof(3, 5, List.of()).leads(hash, hash)).isFalse();
    assertThat(new ConsistencyProof(1, 1, List.of(hash)).leads(hash, hash)).isFalse();
  }

  @Test
  void everythingFollowsFromAnEmptyTree() {
    Hash empty = MerkleTree.EMPTY_ROOT;
    Hash other = LEAVES.get(0);
    assertThat(new ConsistencyProof(0, 1, List.of()).leads(empty, other)).isTrue();
    assertThat(new ConsistencyProof(0, 0, List.of()).leads(empty, empty)).isTrue();
    assertThat(new ConsistencyProof(0, 0, List.of()).leads(empty, other)).isFalse();
    assertThat(new ConsistencyProof(0, 1, List.of()).leads(other, other)).isFalse();
    assertThat(new ConsistencyProof(0, 1, List.of(other)).leads(empty, other)).isFalse();
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private static List<Hash> bytesAsLeaves() {
    return IntStream.range(0, 130)
        .mapToObj(i -> MerkleTree.leafHash(new byte[] {(byte) i}))
        .toList();
  }

  /**
   * As the draft defines it: not empty ranges begin at a multiple of the power of two over them.
   */
  private static boolean isSubtree(int start, int end) {
    if (start == end) {
      return true;
    }
    int width = end - start;
    int ceiling = width == 1 ? 1 : Integer.highestOneBit(width - 1) * 2;
    return start % ceiling == 0;
  }

  private static List<Hash> hashes(String path) {
    List<Hash> hashes = new ArrayList<>();
    for (String hex : path.split(" ")) {
      if (!hex.isEmpty()) {
        hashes.add(Hash.ofHex(hex));
      }
    }
    return hashes;
  }
}
