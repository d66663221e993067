package org.newsgraph.mapping;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;

/// Maps evidence: a span of the text, named by a fragment of the article's IRI.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5147">RFC 5147</a>
final class MentionMapping {
  private final GraphBuilder graph;
  private final SentenceText text;
  private final Map<Span, Node> described = new HashMap<>();

  MentionMapping(GraphBuilder graph, Article article) {
    this.graph = graph;
    text = new SentenceText(article);
  }

  /// Says that a thing is mentioned at a span.
  void map(Node thing, Span span) {
    graph.add(thing, NewsEvents.HAS_MENTION, described.computeIfAbsent(span, this::describe));
  }

  private Node describe(Span span) {
    Node mention = graph.fragment("char=" + span.begin() + "," + span.end());
    graph.type(mention, NewsEvents.MENTION, Nif.STRING);
    graph.add(mention, Nif.REFERENCE_CONTEXT, graph.article());
    graph.add(mention, Nif.BEGIN_INDEX, Literals.count(span.begin()));
    graph.add(mention, Nif.END_INDEX, Literals.count(span.end()));
    graph.add(mention, Nif.ANCHOR_OF, Literals.text(text.words(span)));
    graph.add(mention, NewsEvents.SENTENCE, Literals.text(text.sentence(span)));
    return mention;
  }
}
