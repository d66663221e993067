package org.newsgraph.link.candidates;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.Identifiers;

/// What all articles tell of one entity, as far as it tells which of some candidates it is. How
/// many articles there are takes no memory.
final class Sightings {
  private final Node thing;
  private final Set<Node> types = new HashSet<>();
  private final Identifiers identifiers = new Identifiers();
  private final Set<String> names = new TreeSet<>();
  private final Map<Node, Candidate> candidates = new TreeMap<>(Comparator.comparing(Node::getURI));
  private final Map<Node, Support> supports = new HashMap<>();
  private final IntSummaryStatistics acts = new IntSummaryStatistics();
  private final IntSummaryStatistics years = new IntSummaryStatistics();
  private boolean onlyAcronyms = true;
  private int articles;

  /// What speaks for a candidate in articles.
  static final class Support {
    private final Set<String> related = new TreeSet<>();
    private final Set<String> described = new TreeSet<>();
    private int articles;
  }

  Sightings(Node thing) {
    this.thing = thing;
  }

  /// Notes what an article tells.
  ///
  /// @param acronym whether the article calls it by a few capitals alone
  void note(
      EntityTelling entity, Collection<Candidate> found, boolean acronym, ArticleContext context) {
    articles++;
    onlyAcronyms &= acronym;
    types.addAll(entity.types());
    identifiers.add(entity.identifiers());
    names.addAll(entity.names());
    acts.combine(context.acts(thing));
    years.combine(context.years());
    found.forEach(candidate -> candidates.put(candidate.iri(), candidate));
    found.forEach(candidate -> note(candidate, context));
  }

  private void note(Candidate candidate, ArticleContext context) {
    Support support = supports.computeIfAbsent(candidate.iri(), key -> new Support());
    Set<String> related = context.related(candidate);
    Set<String> described = context.described(candidate);
    support.related.addAll(related);
    support.described.addAll(described);
    support.articles += related.isEmpty() && described.isEmpty() ? 0 : 1;
  }

  Node thing() {
    return thing;
  }

  Set<Node> types() {
    return types;
  }

  Identifiers identifiers() {
    return identifiers;
  }

  Set<String> names() {
    return names;
  }

  List<Candidate> candidates() {
    return List.copyOf(candidates.values());
  }

  IntSummaryStatistics acts() {
    return acts;
  }

  IntSummaryStatistics years() {
    return years;
  }

  boolean hasOnlyAcronyms() {
    return onlyAcronyms;
  }

  /// The share of the articles that support a candidate.
  double support(Candidate candidate) {
    Support support = supports.get(candidate.iri());
    return support == null ? 0 : (double) support.articles / articles;
  }

  /// The names of what a candidate is related to that articles mention.
  Set<String> related(Candidate candidate) {
    return supports.getOrDefault(candidate.iri(), new Support()).related;
  }

  /// The words of a candidate's description that articles use.
  Set<String> described(Candidate candidate) {
    return supports.getOrDefault(candidate.iri(), new Support()).described;
  }
}
