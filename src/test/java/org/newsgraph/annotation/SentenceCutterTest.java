package org.newsgraph.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceCutterTest {
  private static final StanfordCoreNLP PIPELINE = pipeline();

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,cut");
    properties.setProperty("customAnnotatorClass.cut", SentenceCutter.class.getName());
    return new StanfordCoreNLP(properties);
  }

  private static List<CoreMap> sentences(String text) {
    Annotation annotation = new Annotation(text);
    PIPELINE.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  @Test
  void leavesSentencesAloneThatAreNotTooLong() {
    assertThat(sentences("It rained. " + "very ".repeat(150) + "long.")).hasSize(2);
  }

  @Test
  void cutsWhatIsTooLongAfterAPause() {
    List<CoreMap> sentences = sentences("one two three four five six, ".repeat(60) + "end. Rain.");

    assertThat(sentences).hasSize(4).allMatch(s -> tokens(s).size() <= SentenceCutter.LONGEST);
    assertThat(tokens(sentences.getFirst()).getLast().word()).isEqualTo(",");
    assertThat(tokens(sentences.getLast()).getFirst().word()).isEqualTo("Rain");
  }

  @Test
  void countsPiecesAndTheirWordsAnew() {
    List<CoreMap> sentences = sentences("word ".repeat(450) + "end. Rain fell.");

    assertThat(sentences).hasSize(4);
    for (int i = 0; i < sentences.size(); i++) {
      List<CoreLabel> tokens = tokens(sentences.get(i));
      assertThat(sentences.get(i).get(CoreAnnotations.SentenceIndexAnnotation.class)).isEqualTo(i);
      assertThat(tokens.stream().map(CoreLabel::index))
          .isEqualTo(IntStream.rangeClosed(1, tokens.size()).boxed().toList());
      assertThat(tokens).extracting(CoreLabel::sentIndex).containsOnly(i);
    }
    assertThat(sentences.get(2).get(CoreAnnotations.TokenBeginAnnotation.class)).isEqualTo(400);
  }
}
