package org.newsgraph.extraction.claim;

import java.util.Optional;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechCue;

/// A cue with what it introduces and who says it.
record Cued(Token cue, SpeechCue entry, Content content, Optional<Token> speaker) {}
