package org.linxuan.foundation.records;

import java.util.Map;

/** A row that is to be added, and where it belongs. */
public record Placed(Place place, Map<String, String> cells) {}
