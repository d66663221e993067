package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;

/// The claims of one article.
public final class Claims {
  private final List<ClaimNode> all = new ArrayList<>();
  private final Map<Span, ClaimNode> byContent = new HashMap<>();

  /// A claim, unless one with the same content is there.
  void add(ClaimNode claim) {
    if (byContent.putIfAbsent(claim.content(), claim) == null) {
      all.add(claim);
    }
  }

  /// All claims, in the order of their content.
  public List<ClaimNode> all() {
    return all.stream().sorted(Comparator.comparing(ClaimNode::content)).toList();
  }

  /// Where the words stand that introduce claims.
  public Set<Span> cues() {
    return all.stream()
        .map(ClaimNode::cueSpan)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The smallest claim whose content holds a span; quoted parts of other claims not counted.
  public Optional<ClaimNode> around(Span span) {
    return all.stream()
        .filter(claim -> claim.whole().isEmpty() && claim.content().contains(span))
        .min(Comparator.comparingInt(claim -> claim.content().end() - claim.content().begin()));
  }
}
