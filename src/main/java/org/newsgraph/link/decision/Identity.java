package org.newsgraph.link.decision;

import java.util.Optional;
import org.newsgraph.link.reading.Identifiers;

/// What tells a thing from others whatever stories say of it.
///
/// @param entry as what the gazetteer knows it
/// @param told the IRIs that articles give for it
/// @param face what it is called and as what
record Identity(Identifiers entry, Identifiers told, Face face) {
  /// Why it can't be another, if it can't. What articles say of two entries does not make them one.
  Optional<String> objection(Identity other) {
    return entry.tellApart(other.entry)
            || entry.tellApart(other.told)
            || told.tellApart(other.entry)
            || told.tellApart(other.told)
        ? Optional.of("they are known elsewhere as two")
        : face.objection(other.face);
  }
}
