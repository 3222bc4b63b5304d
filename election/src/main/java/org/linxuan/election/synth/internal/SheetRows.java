package org.linxuan.election.synth.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code sheets}: every name on every sheet, by organisation, member, sheet and name. */
final class SheetRows implements Rows {
  private static final int DIGITS = 8;

  private final Organizations organizations;
  private @Nullable Sheets sheets;
  private byte[] organization = {};
  private byte[] memberId = {};
  private long memberNumber;
  private int member;
  private int number;

  /** What is left of the sheet at hand. */
  private int names;

  SheetRows(Organizations organizations) {
    this.organizations = organizations;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("organization", Column.Type.TEXT),
        new Column("member", Column.Type.TEXT),
        new Column("nominee", Column.Type.TEXT),
        new Column("sheet", Column.Type.INTEGER),
        new Column("at", Column.Type.DATE));
  }

  @Override
  public int fill(Batch batch) {
    int row = 0;
    while (row < Batch.CAPACITY && hasNames()) {
      if (sheets != null) {
        int name = Integer.numberOfTrailingZeros(names);
        batch.text(0, row, organization);
        batch.text(1, row, memberId);
        batch.text(2, row, sheets.names()[name]);
        batch.number(3, row, number);
        batch.number(4, row, sheets.day(member, number));
        names &= names - 1;
        row++;
      }
    }
    return row;
  }

  /** Goes on to the next sheet with names: of the member, the next member, the next branch. */
  private boolean hasNames() {
    while (names == 0) {
      if (sheets != null && number == 1) {
        number = 2;
      } else if (sheets != null && member + 1 < sheets.members()) {
        member++;
        startMember();
      } else if (!startOrganization()) {
        return false;
      }
      names = sheets == null ? 0 : sheets.sheet(member, number);
    }
    return true;
  }

  private boolean startOrganization() {
    sheets = organizations.nextSheets();
    if (sheets == null) {
      return false;
    }
    organization = sheets.organization().id.getBytes(StandardCharsets.UTF_8);
    member = 0;
    startMember();
    return true;
  }

  private void startMember() {
    number = 1;
    memberNumber++;
    byte[] id = new byte[DIGITS + 1];
    long rest = memberNumber;
    for (int i = DIGITS; i > 0; i--) {
      id[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    id[0] = 'm';
    memberId = id;
  }
}
