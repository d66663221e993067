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
public record SpeechCue(
    String lemma, String suffix, Stance stance, Optional<EventType> event, Frame frame) {}
