package org.newsgraph.extraction.lexicon;

import java.util.List;
import java.util.Optional;
import org.newsgraph.fact.EntityType;

/// A country or organisation known beforehand.
///
/// @param sameAs its Wikidata IRI, where known for certain
public record GazetteerEntry(String name, EntityType type, Optional<String> sameAs) {

  static GazetteerEntry of(List<String> row) {
    String item = row.get(5).strip();
    return new GazetteerEntry(
        row.get(0).strip(),
        EntityType.valueOf(row.get(1).strip()),
        item.isEmpty() ? Optional.empty() : Optional.of("http://www.wikidata.org/entity/" + item));
  }
}
