package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.endpoint.view.Passage;
import org.newsgraph.endpoint.view.Proof;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.SchemaOrg;

/// The sentences that tell of things.
final class Evidence {
  private final Told told;
  private final Names names;
  private final Map<Node, String> texts = new HashMap<>();

  Evidence(Told told, Names names) {
    this.told = told;
    this.names = names;
  }

  /// A sentence that tells of a thing: the first of the article that comes first in order.
  Optional<Proof> first(Node thing) {
    return told.objects(thing, NewsEvents.HAS_MENTION)
        .flatMap(mention -> Mark.of(mention).stream())
        .min(Comparator.comparing(Mark::article).thenComparingInt(Mark::begin))
        .flatMap(this::proof);
  }

  /// The sentences of one article that tell of a thing, in their order.
  List<Proof> in(Node article, Node thing, int atMost) {
    return told.objectsIn(article, thing, NewsEvents.HAS_MENTION)
        .flatMap(mention -> Mark.of(mention).stream())
        .sorted(Comparator.comparingInt(Mark::begin))
        .flatMap(mark -> proof(mark).stream())
        .distinct()
        .limit(atMost)
        .toList();
  }

  private Optional<Proof> proof(Mark mark) {
    Node article = NodeFactory.createURI(mark.article());
    Node mention = NodeFactory.createURI(mark.article() + "#" + mark.anchor());
    return text(article, mention, NewsEvents.SENTENCE)
        .map(sentence ->
            new Proof(
                Passage.of(
                    sentence,
                    text(article, mention, Nif.ANCHOR_OF).orElse(""),
                    within(article, sentence, mark)),
                names.to(article).href() + "#" + mark.anchor()));
  }

  private Optional<String> text(Node article, Node mention, Node property) {
    return told.objectsIn(article, mention, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /// Where in its sentence a mention begins: known where the text is, unless it has the sentence
  /// twice.
  private OptionalInt within(Node article, String sentence, Mark mark) {
    String text = texts.computeIfAbsent(article, one -> text(one, one, SchemaOrg.TEXT).orElse(""));
    int at = text.indexOf(sentence);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(mark.begin() - text.codePointCount(0, at));
  }
}
