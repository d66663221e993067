package org.newsgraph.endpoint.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.endpoint.view.Passage;
import org.newsgraph.endpoint.view.Proof;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.SchemaOrg;

/// The sentences that tell of things.
final class Evidence {
  private final Statements told;
  private final Names names;
  private final Map<Node, String> texts = new HashMap<>();

  Evidence(Statements told, Names names) {
    this.told = told;
    this.names = names;
  }

  /// A sentence that tells of a thing: the first one of the article that comes first in order.
  Optional<Proof> first(Node thing) {
    return told.objects(thing, NewsEvents.HAS_MENTION)
        .flatMap(mention -> Mark.of(mention).stream())
        .min(Comparator.comparing(Mark::article).thenComparingInt(Mark::begin))
        .flatMap(mark -> sentence(mark).map(sentence -> proof(sentence, List.of(mark))));
  }

  /// The sentences of one article that tell of a thing, in their order.
  List<Proof> in(Node article, Node thing, int atMost) {
    Map<String, List<Mark>> sentences = new LinkedHashMap<>();
    told.objectsIn(article, thing, NewsEvents.HAS_MENTION)
        .flatMap(mention -> Mark.of(mention).stream())
        .sorted(Comparator.comparingInt(Mark::begin))
        .forEach(mark ->
            sentence(mark)
                .ifPresent(sentence ->
                    sentences.computeIfAbsent(sentence, one -> new ArrayList<>()).add(mark)));
    return sentences.entrySet().stream()
        .limit(atMost)
        .map(told -> proof(told.getKey(), told.getValue()))
        .toList();
  }

  private Proof proof(String sentence, List<Mark> marks) {
    Mark first = marks.getFirst();
    List<Passage.Span> spans =
        marks.stream().flatMap(mark -> span(sentence, mark).stream()).toList();
    Node article = NodeFactory.createURI(first.article());
    return new Proof(Passage.of(sentence, spans), names.to(article).href() + "#" + first.anchor());
  }

  private Optional<String> sentence(Mark mark) {
    return text(mark, NewsEvents.SENTENCE);
  }

  private Optional<String> text(Mark mark, Node property) {
    Node mention = NodeFactory.createURI(mark.article() + "#" + mark.anchor());
    return text(NodeFactory.createURI(mark.article()), mention, property);
  }

  private Optional<String> text(Node graph, Node subject, Node property) {
    return told.objectsIn(graph, subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /// Where the words stand in their sentence. Without the article's text, it is where they stand
  /// first.
  private Optional<Passage.Span> span(String sentence, Mark mark) {
    String words = text(mark, Nif.ANCHOR_OF).orElse("");
    int begin = known(sentence, mark);
    if (begin < 0 || !sentence.startsWith(words, begin)) {
      begin = sentence.indexOf(words);
    }
    return begin < 0 || words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage.Span(begin, begin + words.length()));
  }

  private int known(String sentence, Mark mark) {
    Node article = NodeFactory.createURI(mark.article());
    String text = texts.computeIfAbsent(article, one -> text(one, one, SchemaOrg.TEXT).orElse(""));
    int at = text.indexOf(sentence);
    if (at < 0) {
      return -1;
    }
    int codePoints = mark.begin() - text.codePointCount(0, at);
    return codePoints < 0 || codePoints > sentence.codePointCount(0, sentence.length())
        ? -1
        : sentence.offsetByCodePoints(0, codePoints);
  }
}
