package org.newsgraph.link.decision;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.vocabulary.Prefixes;

/// The IRIs by which articles and classes are found: they neither give way nor stand for others,
/// whatever RDF of others says of them.
final class StayingNames implements Predicate<Node> {
  private final Set<Node> names = new HashSet<>();

  /// Notes an article and the classes of what it tells.
  void note(ReadArticle article) {
    names.add(article.name());
    article.entities().forEach(entity -> names.addAll(entity.types()));
    article.events().forEach(event -> names.addAll(event.classes()));
  }

  @Override
  public boolean test(Node node) {
    return names.contains(node) || Prefixes.isTerm(node);
  }
}
