package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.draft.EventNode;

/// The claims of one article.
public final class Claims {
  private final List<ClaimNode> all = new ArrayList<>();
  private final Map<Span, ClaimNode> byContent = new HashMap<>();

  /// Claims that are no facts of their own, but tell how their content is meant.
  private final Set<ClaimNode> attitudes = new HashSet<>();

  /// For each code point the smallest claim that holds it; made again after claims were added.
  private @Nullable ClaimNode[] smallest = {};

  /// A claim, unless one with the same content is there.
  void add(ClaimNode claim) {
    if (byContent.putIfAbsent(claim.content(), claim) == null) {
      all.add(claim);
      smallest = new ClaimNode[0];
    }
  }

  /// Makes a claim within a claim a mere attitude: it tells how its content is meant, but is no
  /// fact of its own.
  void makeAttitude(ClaimNode claim) {
    attitudes.add(claim);
  }

  /// All claims, in the order of their content.
  public List<ClaimNode> all() {
    return all.stream()
        .filter(claim -> !attitudes.contains(claim))
        .sorted(Comparator.comparing(ClaimNode::content))
        .toList();
  }

  /// What was said in each event in which a claim was made.
  public Map<EventNode, Set<Span>> contents() {
    Map<EventNode, Set<Span>> contents = new HashMap<>();
    all.forEach(claim ->
        claim
            .saidIn()
            .forEach(event ->
                contents.computeIfAbsent(event, key -> new HashSet<>()).add(claim.content())));
    return contents;
  }

  /// Where the words stand that introduce claims.
  public Set<Span> cues() {
    return all().stream()
        .map(ClaimNode::cueSpan)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The smallest claim that tells what stands in a span.
  public Optional<ClaimNode> around(Span span) {
    Optional<ClaimNode> found = attitude(span);
    while (found.filter(attitudes::contains).isPresent()) {
      found = found.flatMap(ClaimNode::source);
    }
    return found;
  }

  /// The smallest claim or mere attitude that tells what stands in a span.
  public Optional<ClaimNode> attitude(Span span) {
    if (smallest.length == 0) {
      paint();
    }
    return span.end() <= smallest.length
        ? Optional.ofNullable(smallest[span.begin()])
            .filter(claim -> claim.told().stream().anyMatch(piece -> piece.contains(span)))
        : Optional.empty();
  }

  private void paint() {
    int end =
        all.stream().flatMap(claim -> claim.told().stream()).mapToInt(Span::end).max().orElse(0);
    smallest = new ClaimNode[end];
    all.stream()
        .sorted(
            Comparator.comparingInt(
                    (ClaimNode claim) -> claim.content().end() - claim.content().begin())
                .reversed())
        .forEach(claim ->
            claim
                .told()
                .forEach(
                    piece -> java.util.Arrays.fill(smallest, piece.begin(), piece.end(), claim)));
  }
}
