package org.newsgraph.mapping.iri;

import java.util.HashMap;
import java.util.Map;

/// Tells things of one article apart that would have one slug: the second gets `-2`, the third
/// `-3`.
final class Numbering {
  private final Map<String, Integer> used = new HashMap<>();

  String next(String slug) {
    int number = used.merge(slug, 1, Integer::sum);
    return number == 1 ? slug : slug + "-" + number;
  }
}
