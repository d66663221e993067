package org.newsgraph.annotation;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/// Reads our records out of CoreNLP's annotation of one article.
final class CoreNlpRecords {
  private final Article article;
  private final Annotation annotation;
  private final CodePoints codePoints;
  private final String text;

  CoreNlpRecords(Article article, Annotation annotation) {
    this.article = article;
    this.annotation = annotation;
    this.text = article.text();
    this.codePoints = new CodePoints(text);
  }

  AnnotatedArticle read() {
    List<Sentence> sentences = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    for (CoreMap sentence : list(annotation.get(CoreAnnotations.SentencesAnnotation.class))) {
      sentences.add(sentence(sentences.size(), sentence));
      times.addAll(times(sentences.size() - 1, sentence));
    }
    List<Span> spans = sentences.stream().map(Sentence::span).toList();
    return new AnnotatedArticle(article.withSentences(spans), sentences, chains(), times);
  }

  private Sentence sentence(int index, CoreMap sentence) {
    List<Token> tokens =
        sentence.get(CoreAnnotations.TokensAnnotation.class).stream().map(this::token).toList();
    return new Sentence(
        index,
        tokens,
        dependencies(sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)),
        dependencies(
            sentence.get(SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation.class)));
  }

  private Token token(CoreLabel label) {
    return new Token(
        label.index(),
        text.substring(label.beginPosition(), label.endPosition()),
        Optional.ofNullable(label.lemma()).orElseGet(label::word),
        label.tag(),
        Optional.ofNullable(label.ner()).orElse("O"),
        codePoints.span(label.beginPosition(), label.endPosition()));
  }

  private static List<Dependency> dependencies(SemanticGraph graph) {
    List<Dependency> found = new ArrayList<>();
    graph.getRoots().forEach(root -> found.add(new Dependency(0, "root", root.index())));
    graph
        .edgeListSorted()
        .forEach(edge ->
            found.add(
                new Dependency(
                    edge.getGovernor().index(),
                    edge.getRelation().toString(),
                    edge.getDependent().index())));
    return found.stream().distinct().toList();
  }

  private List<TimeExpression> times(int sentence, CoreMap map) {
    List<TimeExpression> found = new ArrayList<>();
    List<CoreLabel> tokens = map.get(CoreAnnotations.TokensAnnotation.class);
    for (int i = 0; i < tokens.size(); i++) {
      Timex timex = tokens.get(i).get(TimeAnnotations.TimexAnnotation.class);
      if (timex == null) {
        continue;
      }
      int first = i;
      while (i + 1 < tokens.size()
          && timex.equals(tokens.get(i + 1).get(TimeAnnotations.TimexAnnotation.class))) {
        i++;
      }
      Span span = codePoints.span(tokens.get(first).beginPosition(), tokens.get(i).endPosition());
      found.add(
          new TimeExpression(
              sentence,
              tokens.get(first).index(),
              tokens.get(i).index(),
              span,
              timex.timexType(),
              Objects.requireNonNullElse(timex.value(), "")));
    }
    return found;
  }

  private List<List<CorefMention>> chains() {
    Map<Integer, CorefChain> chains =
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
    if (chains == null) {
      return List.of();
    }
    return chains.values().stream()
        .sorted(Comparator.comparingInt(CorefChain::getChainID))
        .map(chain ->
            chain.getMentionsInTextualOrder().stream().map(CoreNlpRecords::mention).toList())
        .toList();
  }

  private static CorefMention mention(CorefChain.CorefMention mention) {
    return new CorefMention(
        mention.sentNum - 1, mention.startIndex, mention.endIndex - 1, mention.headIndex);
  }

  private static <T> Collection<T> list(Collection<T> found) {
    return found == null ? List.of() : found;
  }
}
