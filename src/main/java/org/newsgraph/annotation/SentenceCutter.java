package org.newsgraph.annotation;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/// Cuts sentences that are too long into pieces. Beyond some two hundred words a sentence is a list
/// or garbage, and tagging and parsing need memory and time that grow faster than its length.
///
/// It is a step of CoreNLP's pipeline, which makes it by its name.
@SuppressWarnings("rawtypes") // as the interface has them
public final class SentenceCutter implements edu.stanford.nlp.pipeline.Annotator {
  /// What the step is called in the list of annotators.
  static final String NAME = "cut";

  /// The most tokens that a sentence may have.
  static final int LONGEST = 200;

  private static final Set<String> PAUSES = Set.of(",", ";", ":", ".", "-", "--", "–", "—", ")");

  /// Makes the step; CoreNLP calls this.
  @SuppressWarnings("UnusedVariable")
  public SentenceCutter(String name, Properties properties) {}

  @Override
  public void annotate(Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (sentences.stream().allMatch(sentence -> tokens(sentence).size() <= LONGEST)) {
      return;
    }
    List<CoreMap> pieces = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      List<CoreLabel> tokens = tokens(sentence);
      for (int from = 0; from < tokens.size(); ) {
        int to = end(tokens, from);
        pieces.add(piece(annotation, tokens.subList(from, to), pieces.size()));
        from = to;
      }
    }
    annotation.set(CoreAnnotations.SentencesAnnotation.class, pieces);
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  /// After the last pause of the second half, else where it must.
  private static int end(List<CoreLabel> tokens, int from) {
    int last = from + LONGEST;
    if (last >= tokens.size()) {
      return tokens.size();
    }
    for (int i = last; i > from + LONGEST / 2; i--) {
      if (PAUSES.contains(tokens.get(i - 1).word())) {
        return i;
      }
    }
    return last;
  }

  /// A sentence as CoreNLP makes them.
  private static CoreMap piece(Annotation article, List<CoreLabel> tokens, int index) {
    CoreLabel first = tokens.getFirst();
    CoreLabel last = tokens.getLast();
    String text = article.get(CoreAnnotations.TextAnnotation.class);
    int begin = first.beginPosition();
    int end = last.endPosition();
    Annotation piece = new Annotation(text.substring(begin, end));
    piece.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
    piece.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    piece.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
    piece.set(
        CoreAnnotations.TokenBeginAnnotation.class,
        first.get(CoreAnnotations.TokenBeginAnnotation.class));
    piece.set(
        CoreAnnotations.TokenEndAnnotation.class,
        last.get(CoreAnnotations.TokenEndAnnotation.class));
    piece.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
      tokens.get(i).setSentIndex(index);
    }
    return piece;
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
  }
}
