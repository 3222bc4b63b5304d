package org.linxuan.foundation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Proofs hold for every tree, break with every change, and roots are those of the definition. */
class MerkleProperties {

  @Property(tries = 200, seed = "20")
  void rootIsThatOfTheDefinition(@ForAll @IntRange(max = 600) int size) {
    List<byte[]> entries = entries(size);
    List<Hash> leaves = leaves(size);
    CompactRange range = new CompactRange();
    entries.forEach(range::addEntry);
    assertThat(range.root().bytes()).isEqualTo(defined(entries));
    assertThat(MerkleTree.root(leaves).bytes()).isEqualTo(defined(entries));
    assertThat(range.size()).isEqualTo(size);
  }

  @Property(tries = 300, seed = "20")
  void everyInclusionProofHoldsAndBreaks(
      @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(max = 299) int any) {
    int index = any % size;
    List<Hash> leaves = leaves(size);
    Hash root = MerkleTree.root(leaves);
    InclusionProof proof = MerkleTree.inclusion(index, size, MerkleTree.over(leaves));
    assertThat(proof.leads(leaves.get(index), root)).isTrue();
    assertThat(proof.leads(flipped(leaves.get(index), any), root)).isFalse();
    assertThat(proof.leads(leaves.get(index), flipped(root, any))).isFalse();
    for (List<Hash> wrong : mutations(proof.path(), any, root)) {
      assertThat(new InclusionProof(index, size, wrong).leads(leaves.get(index), root)).isFalse();
    }
    for (int other = 0; other < size; other++) {
      boolean leads = new InclusionProof(other, size, proof.path()).leads(leaves.get(index), root);
      assertThat(leads).isEqualTo(other == index);
    }
  }

  @Property(tries = 300, seed = "20")
  void everyConsistencyProofHoldsAndBreaks(
      @ForAll @IntRange(min = 1, max = 300) int newSize, @ForAll @IntRange(max = 299) int any) {
    int oldSize = 1 + any % newSize;
    List<Hash> leaves = leaves(newSize);
    Hash oldRoot = MerkleTree.root(leaves.subList(0, oldSize));
    Hash newRoot = MerkleTree.root(leaves);
    ConsistencyProof proof = MerkleTree.consistency(oldSize, newSize, MerkleTree.over(leaves));
    assertThat(proof.leads(oldRoot, newRoot)).isTrue();
    assertThat(proof.leads(flipped(oldRoot, any), newRoot)).isFalse();
    assertThat(proof.leads(oldRoot, flipped(newRoot, any))).isFalse();
    if (oldSize < newSize) {
      assertThat(proof.leads(newRoot, oldRoot)).isFalse();
    }
    for (List<Hash> wrong : mutations(proof.path(), any, oldRoot)) {
      assertThat(new ConsistencyProof(oldSize, newSize, wrong).leads(oldRoot, newRoot)).isFalse();
    }
  }

  @Property(tries = 100, seed = "20")
  void aRewrittenPastHasNoProof(
      @ForAll @IntRange(min = 2, max = 200) int newSize, @ForAll @IntRange(max = 199) int any) {
    int oldSize = 1 + any % (newSize - 1);
    List<Hash> honest = leaves(newSize);
    List<Hash> rewritten = new ArrayList<>(honest);
    rewritten.set(any % oldSize, flipped(honest.get(any % oldSize), any));
    ConsistencyProof proof = MerkleTree.consistency(oldSize, newSize, MerkleTree.over(rewritten));
    Hash oldRoot = MerkleTree.root(honest.subList(0, oldSize));
    assertThat(proof.leads(oldRoot, MerkleTree.root(rewritten))).isFalse();
  }

  /**
   * Each hash changed by a bit, left out, or doubled; one put before and after; two changed over.
   */
  private static List<List<Hash>> mutations(List<Hash> path, int any, Hash foreign) {
    List<List<Hash>> out = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      List<Hash> flip = new ArrayList<>(path);
      flip.set(i, flipped(path.get(i), any + i));
      out.add(flip);
      List<Hash> less = new ArrayList<>(path);
      less.remove(i);
      out.add(less);
      List<Hash> twice = new ArrayList<>(path);
      twice.add(i, path.get(i));
      out.add(twice);
      if (i > 0) {
        List<Hash> swap = new ArrayList<>(path);
        swap.set(i, path.get(i - 1));
        swap.set(i - 1, path.get(i));
        out.add(swap);
      }
    }
    List<Hash> before = new ArrayList<>(path);
    before.add(0, foreign);
    out.add(before);
    List<Hash> after = new ArrayList<>(path);
    after.add(foreign);
    out.add(after);
    return out;
  }

  private static Hash flipped(Hash hash, int bit) {
    byte[] bytes = hash.bytes();
    bytes[bit / 8 % Hash.BYTES] ^= (byte) (1 << bit % 8);
    return Hash.of(bytes);
  }

  /** The recursive definition of RFC 6962, section 2.1, written apart from the code under test. */
  private static byte[] defined(List<byte[]> entries) {
    if (entries.isEmpty()) {
      return sha256();
    }
    if (entries.size() == 1) {
      return sha256(new byte[] {0}, entries.get(0));
    }
    int k = 1;
    while (2 * k < entries.size()) {
      k *= 2;
    }
    return sha256(
        new byte[] {1},
        defined(entries.subList(0, k)),
        defined(entries.subList(k, entries.size())));
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<byte[]> entries(int size) {
    return IntStream.range(0, size).mapToObj(i -> ("entry " + i).getBytes()).toList();
  }

  private static List<Hash> leaves(int size) {
    return entries(size).stream().map(MerkleTree::leafHash).toList();
  }
}
