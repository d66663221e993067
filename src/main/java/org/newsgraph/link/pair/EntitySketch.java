package org.newsgraph.link.pair;

import java.util.Set;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.Identifiers;
import org.newsgraph.link.text.SenseTable;
import org.newsgraph.link.text.TermSet;

/// What of an entity, as one article tells of it, is compared with others.
///
/// @param kind its main class
/// @param isNamed whether a mention is a name
/// @param nameWords the words of its names
/// @param fullName its longest name, the words joined
/// @param words the stems of all words that it is called by
/// @param heads the stems of the heads of its descriptions
/// @param nameHeads the stems of the heads of its names
/// @param isNameOfAnyone whether its name's last word is a noun that can name a person or a group
/// @param headWords the heads of its descriptions
/// @param headSenses these, to look up in WordNet
/// @param deeds the stems of the events that it takes part in, each with its role
/// @param deedWords the stems of these events
/// @param roles the roles
/// @param first how far from the beginning of the text it is first mentioned, in code points
/// @param isPlural whether a description is in the plural
/// @param canBePeople whether a head of its descriptions can name a person or a group
/// @param numbers the figures in its descriptions
/// @param identifiers under which it is known to others
/// @param designation what of this tells it from others by itself
record EntitySketch(
    EntityTelling telling,
    EntityKind kind,
    boolean isNamed,
    TermSet nameWords,
    String fullName,
    TermSet words,
    TermSet heads,
    TermSet nameHeads,
    boolean isNameOfAnyone,
    Set<String> headWords,
    SenseTable.Looked headSenses,
    TermSet deeds,
    TermSet deedWords,
    TermSet roles,
    int first,
    boolean isPlural,
    boolean canBePeople,
    Set<String> numbers,
    Identifiers identifiers,
    EntityDesignation designation) {

  /// The heads of its names, or else of its descriptions.
  TermSet allHeads() {
    return nameHeads.isEmpty() ? heads : nameHeads;
  }

  int mentions() {
    return telling.mentions().size();
  }

  boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  /// Tells whether its name tells it from others of its kind.
  boolean hasFullName() {
    return isNamed && (kind == EntityKind.PLACE || fullName.indexOf(' ') > 0);
  }
}
