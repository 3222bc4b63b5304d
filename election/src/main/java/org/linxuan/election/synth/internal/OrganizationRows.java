package org.linxuan.election.synth.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code organizations}: every organisation, sorted by id. */
final class OrganizationRows implements Rows {
  private final Organizations organizations;

  OrganizationRows(Organizations organizations) {
    this.organizations = organizations;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("organization", Column.Type.TEXT),
        new Column("parent", Column.Type.TEXT),
        new Column("level", Column.Type.INTEGER),
        new Column("members", Column.Type.COUNT));
  }

  @Override
  public int fill(Batch batch) {
    int row = 0;
    for (; row < Batch.CAPACITY && organizations.hasNext(); row++) {
      Node node = organizations.next().node();
      batch.text(0, row, utf8(node.id));
      batch.text(1, row, utf8(node.parent == null ? "" : node.parent.id));
      batch.number(2, row, node.level);
      batch.number(3, row, node.members);
    }
    return row;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
