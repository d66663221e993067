package org.newsgraph.extraction.lexicon;

import java.util.Optional;
import org.newsgraph.fact.EventType;

/// A word that introduces what somebody says, thinks or wants.
///
/// @param lemma the word, without its suffix
/// @param suffix the preposition that belongs to it ("describe … as"); empty where none does
/// @param stance what it says of the content
/// @param event the class of event that the utterance is, where the cue names one
/// @param frame where the addressee or target stands
/// @param takes in what forms its content comes: letters of [SpeechLexicon]'s table
public record SpeechCue(
    String lemma,
    String suffix,
    Stance stance,
    Optional<EventType> event,
    Frame frame,
    String takes) {

  /// Whether its content may be a clause: "said that they left".
  public boolean takesClause() {
    return takes.contains("c");
  }

  /// Whether its content may be an infinitive: "vowed to leave".
  public boolean takesInfinitive() {
    return takes.contains("i");
  }

  /// Whether its content may be an object with what is said of it: "condemned the attack as wrong".
  public boolean takesObject() {
    return takes.contains("o");
  }

  /// Whether its content may be what is said of an object alone: "considered unfair".
  public boolean takesPredicate() {
    return takes.contains("p");
  }

  /// Whether its infinitive is a deed which the article itself tells to come: "decided to leave".
  public boolean isDeed() {
    return takes.contains("d");
  }

  /// Whether a quotation beside it may be its content.
  public boolean takesQuotation() {
    return takes.contains("q");
  }
}
