package org.linxuan.election.synth.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code tallies}: what the sheets that count come to, by organisation and name. */
final class TallyRows implements Rows {
  private final Organizations organizations;
  private @Nullable Sheets sheets;
  private byte[] organization = {};
  private long[] supporters = {};
  private int name;

  TallyRows(Organizations organizations) {
    this.organizations = organizations;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("organization", Column.Type.TEXT),
        new Column("nominee", Column.Type.TEXT),
        new Column("supporters", Column.Type.COUNT));
  }

  @Override
  public int fill(Batch batch) {
    int row = 0;
    while (row < Batch.CAPACITY && hasName()) {
      if (supporters[name] > 0 && sheets != null) {
        batch.text(0, row, organization);
        batch.text(1, row, sheets.names()[name]);
        batch.number(2, row, supporters[name]);
        row++;
      }
      name++;
    }
    return row;
  }

  private boolean hasName() {
    if (name == supporters.length) {
      sheets = organizations.nextSheets();
      if (sheets == null) {
        return false;
      }
      organization = sheets.organization().id.getBytes(StandardCharsets.UTF_8);
      supporters = sheets.supporters();
      name = 0;
    }
    return true;
  }
}
