package org.newsgraph.extraction.confidence;

import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.fact.ClaimType;

/// The evidence of a claim:
///
/// - `quotation` where it is verbatim, `part` where it is the quoted part of another.
/// - `cue`: what the word that introduces it says of it, `none` where no word does.
/// - `speaker`: how the sentence refers to whoever says it, see [Reference].
/// - `content`: `short` or `long`; `nested` within another claim.
/// - `sentence`, `parse`: see [SentenceEvidence].
public final class ClaimEvidence {
  private static final String PREFIX = "claim ";
  private static final int SHORT = 20;
  private static final int LONG = 200;

  private final Reading reading;

  public ClaimEvidence(Reading reading) {
    this.reading = reading;
  }

  /// The pieces of evidence, in the order of their names.
  public Set<String> of(ClaimNode claim) {
    Set<String> evidence = new TreeSet<>();
    Sentence sentence = reading.sentenceAt(claim.content().begin());
    evidence.add(PREFIX + "cue=" + (claim.cue().isEmpty() ? "none" : claim.stance().name()));
    evidence.add(PREFIX + "speaker=" + Reference.of(reading, sentence, claim.speakers()));
    if (claim.type() == ClaimType.Quotation) {
      evidence.add(PREFIX + "quotation");
    }
    if (claim.source().isPresent()) {
      evidence.add(PREFIX + "nested");
    }
    int length = claim.content().end() - claim.content().begin();
    if (length < SHORT) {
      evidence.add(PREFIX + "content=short");
    } else if (length > LONG) {
      evidence.add(PREFIX + "content=long");
    }
    claim
        .root()
        .ifPresent(
            root -> SentenceEvidence.add(reading.sentence(root), root.token(), PREFIX, evidence));
    return evidence;
  }
}
