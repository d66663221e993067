package org.newsgraph.extraction;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extraction.confidence.ClaimEvidence;
import org.newsgraph.extraction.confidence.EventEvidence;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.ConfidenceWeights;
import org.newsgraph.extraction.lexicon.Lexicons;

/// The confidence in each event and claim of an article, and the evidence it comes from.
final class Confidences {
  private final EventEvidence events;
  private final ClaimEvidence claims;
  private final ConfidenceWeights weights;
  private final Map<String, Set<String>> evidence = new HashMap<>();

  Confidences(Reading reading, Lexicons lexicons) {
    events = new EventEvidence(reading, lexicons.events());
    claims = new ClaimEvidence(reading);
    weights = lexicons.confidence();
  }

  BigDecimal of(String id, EventNode event) {
    return confidence(id, events.of(event));
  }

  BigDecimal of(String id, ClaimNode claim) {
    return confidence(id, claims.of(claim));
  }

  private BigDecimal confidence(String id, Set<String> found) {
    evidence.put(id, found);
    return BigDecimal.valueOf(Math.round(weights.confidence(found) * 100))
        .movePointLeft(2)
        .stripTrailingZeros();
  }

  /// The evidence of what was asked for so far, by id.
  Map<String, Set<String>> evidence() {
    return Collections.unmodifiableMap(evidence);
  }
}
