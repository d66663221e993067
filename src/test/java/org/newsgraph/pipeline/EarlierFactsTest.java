package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Source;
import org.newsgraph.fact.FactsResult;
import org.newsgraph.fact.FactsWriter;

class EarlierFactsTest {
  @TempDir Path folder;

  private Path output;
  private Path part;
  private List<String> whole;

  @BeforeEach
  void facts() {
    output = folder.resolve("facts.jsonl");
    part = folder.resolve("facts.jsonl.part");
    whole = lines(new MetadataExtractor(), EarlierFacts.none());
  }

  @Test
  void whatWasWrittenBeforeAStopIsNotFoundAgain() throws IOException {
    Files.writeString(part, whole.get(0) + "\n" + whole.get(1) + "\n" + cut(whole.get(2)));
    MetadataExtractor extractor = new MetadataExtractor();

    assertThat(resumed(extractor)).isEqualTo(whole);
    assertThat(extractor.asked()).containsExactly("c.txt", "d.txt");
  }

  @Test
  void stopsAddUp() throws IOException {
    Files.writeString(part, whole.get(0) + "\n" + cut(whole.get(1)));
    EarlierFacts.of(output, part).close();
    Files.writeString(part, whole.get(1) + "\n");
    MetadataExtractor extractor = new MetadataExtractor();

    assertThat(resumed(extractor)).isEqualTo(whole);
    assertThat(extractor.asked()).containsExactly("c.txt", "d.txt");
  }

  @Test
  void factsOfAnotherExtractorAreFoundAgain() throws IOException {
    Files.writeString(part, String.join("\n", whole) + "\n");
    MetadataExtractor newer = new MetadataExtractor("2");

    resumed(newer);

    assertThat(newer.asked()).hasSize(4);
  }

  @Test
  void theFactsOfAnArticleThatHasChangedAreFoundAgain() throws IOException {
    Files.writeString(part, whole.get(0).replace("Alpha", "Omega") + "\n" + whole.get(1) + "\n");
    MetadataExtractor extractor = new MetadataExtractor();

    assertThat(resumed(extractor)).isEqualTo(whole);
    assertThat(extractor.asked()).containsExactly("a.txt", "c.txt", "d.txt");
  }

  @Test
  void nothingIsLeftOfThemWhenTheyAreDeleted() throws IOException {
    Files.writeString(part, whole.get(0) + "\n");

    EarlierFacts.of(output, part).delete();

    assertThat(folder).isEmptyDirectory();
  }

  private List<String> resumed(MetadataExtractor extractor) {
    try (EarlierFacts earlier = EarlierFacts.of(output, part)) {
      return lines(extractor, earlier);
    }
  }

  private static List<String> lines(MetadataExtractor extractor, EarlierFacts earlier) {
    Stream<Article> articles =
        Stream.of("Alpha", "Beta", "Gamma", "Delta").map(EarlierFactsTest::article);
    try (Extraction extraction = new Extraction(extractor, 1, earlier)) {
      return extraction
          .of(articles)
          .map(result -> FactsWriter.write(((FactsResult.Facts) result).facts()))
          .toList();
    }
  }

  private static Article article(String word) {
    String name = Character.toLowerCase(word.charAt(0)) + ".txt";
    Source source = new Source(name.replace('g', 'c'), Optional.of("text/plain"), Optional.empty());
    return new Article(Metadata.UNKNOWN, word + " came, \"they\" said.", List.of(), source);
  }

  private static String cut(String line) {
    return line.substring(0, line.length() / 2);
  }
}
