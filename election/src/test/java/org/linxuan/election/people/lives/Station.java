package org.linxuan.election.people.lives;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A station of a working life: what a person who holds it is, and how registers would describe it.
 * The label is part of the life, written down with the occupation; no rule derives it.
 */
record Station(
    String label,
    String employer,
    String rank,
    Map<String, Integer> duties,
    String occupation,
    List<String> titles,
    List<String> names,
    String family,
    int weight) {

  /** The stations of {@code stations.txt}. */
  static List<Station> all() {
    try (InputStream in = Station.class.getResourceAsStream("stations.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Station::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Station parse(String line) {
    String[] cells = line.split("\\|");
    Map<String, Integer> duties = new LinkedHashMap<>();
    for (String duty : cells[3].split(",")) {
      duties.put(duty.split(":")[0], Integer.parseInt(duty.split(":")[1]));
    }
    return new Station(
        cells[0],
        cells[1],
        cells[2],
        duties,
        cells[4],
        List.of(cells[5].split(",")),
        List.of(cells[6].split(";")),
        cells[7],
        Integer.parseInt(cells[8]));
  }

  /** Whether it is a leading post. */
  boolean isLeading() {
    return label.equals("leading-cadre");
  }

  /** What takes most of the time. */
  String mainDuty() {
    return duties.keySet().iterator().next();
  }
}
