package org.newsgraph.endpoint.drawing.map;

import java.util.List;

/// A country and where it is.
///
/// @param code its ISO 3166 alpha-3 code
/// @param code2 its alpha-2 code
/// @param names what it is called in English, the usual name first
/// @param longitude of a point well inside
/// @param latitude of a point well inside
/// @param box the extent of its main land
record Country(
    String code, String code2, List<String> names, double longitude, double latitude, Box box) {
  String name() {
    return names.getFirst();
  }
}
