package org.newsgraph.link.fitting;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.link.cluster.AverageLinkage;
import org.newsgraph.link.pair.Comparison;
import org.newsgraph.link.pair.Story;
import org.newsgraph.link.reading.ArticleReading;
import org.newsgraph.link.reading.MentionText;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.reading.Telling;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.link.story.Stories;
import org.newsgraph.link.text.ArticleVectors;
import org.newsgraph.link.text.Frequencies;
import org.newsgraph.link.text.Senses;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.DcTerms;

/// Fits the models that tell whether two events, or two entities, are the same, and says how well
/// they do on topics that they were not fitted on. It is run by hand; CONTRIBUTING.md says how.
///
/// Arguments: a store of articles in which people put mentions together, the [table of those
/// mentions][GoldMentions], a folder to write to, and `frequencies` to count terms instead.
final class LinkFitting {
  private static final int FREQUENT = 5;
  private static final List<Double> THRESHOLDS = List.of(0.1, 0.15, 0.2, 0.25, 0.3);

  private final List<ReadArticle> articles;
  private final Map<Node, String> sources = new HashMap<>();
  private final Path folder;

  private LinkFitting(Path store, Path folder) {
    this.folder = folder;
    try (NewsStore opened = NewsStore.openExisting(store)) {
      articles = opened.read(reader -> read(opened, reader));
    }
  }

  private List<ReadArticle> read(NewsStore store, StoreReader reader) {
    OriginalGraphs originals = new OriginalGraphs(reader, store.base());
    List<ReadArticle> read = new ArrayList<>();
    for (Node name : originals.articles().sorted(Comparator.comparing(Node::getURI)).toList()) {
      reader
          .triples(name, name, DcTerms.IDENTIFIER, Node.ANY)
          .map(Triple::getObject)
          .map(Node::getLiteralLexicalForm)
          .forEach(source -> sources.put(name, source.replaceFirst("\\.\\w+$", "")));
      read.add(ArticleReading.read(name, originals.triples(name)));
    }
    return read;
  }

  static void main(String[] arguments) throws IOException {
    LinkFitting fitting = new LinkFitting(Path.of(arguments[0]), Path.of(arguments[2]));
    if (arguments.length > 3) {
      fitting.countTerms();
    } else {
      fitting.fit(Path.of(arguments[1]));
    }
  }

  private void countTerms() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    articles.forEach(article ->
        ArticleVectors.terms(article.text()).forEach(term -> counts.merge(term, 1, Integer::sum)));
    try (PrintWriter out = writer("frequencies.tsv")) {
      out.println(
          "# In how many articles of general news each term stands; first, how many articles.");
      out.println("\t" + articles.size());
      counts.entrySet().stream()
          .filter(count -> count.getValue() >= FREQUENT)
          .forEach(count -> out.println(count.getKey() + "\t" + count.getValue()));
    }
  }

  private PrintWriter writer(String name) throws IOException {
    return new PrintWriter(folder.resolve(name).toFile(), StandardCharsets.UTF_8);
  }

  private void fit(Path gold) throws IOException {
    Frequencies frequencies = Frequencies.general();
    Stories together = new Stories();
    articles.forEach(article ->
        together.add(ArticleVectors.of(article.text(), frequencies), article.published()));
    Senses senses = new Senses();
    List<Story> stories =
        together.stories().stream()
            .map(
                story -> new Story(story.stream().map(articles::get).toList(), frequencies, senses))
            .toList();
    System.out.println(articles.size() + " articles, " + stories.size() + " stories");
    List<float[][]> identity =
        fit(
            "entity",
            stories.stream().map(Story::entities).toList(),
            GoldMentions.read(gold, "entity"));
    fit(
        "event",
        IntStream.range(0, stories.size())
            .mapToObj(story -> stories.get(story).events(identity.get(story)))
            .toList(),
        GoldMentions.read(gold, "event"));
  }

  private List<float[][]> fit(String kind, List<Comparison> stories, GoldMentions gold)
      throws IOException {
    List<LabelledStory> labelled =
        stories.stream().map(story -> LabelledStory.of(story, gold, sources)).toList();
    StoryFitting fitting = new StoryFitting(labelled);
    fitting.fit();
    System.out.println(kind + ": " + fitting.summary());
    for (double threshold : THRESHOLDS) {
      write(kind, labelled, fitting.judged(), threshold);
    }
    write(kind + "-model.tsv", fitting.alone());
    write(kind + "-among-model.tsv", fitting.among());
    return fitting.judged();
  }

  /// Writes the clusters of a threshold: source, cluster, kind, first and last code point.
  private void write(
      String kind, List<LabelledStory> stories, List<float[][]> judged, double threshold)
      throws IOException {
    try (PrintWriter out = writer(kind + "-" + threshold + ".csv")) {
      for (int story = 0; story < stories.size(); story++) {
        List<? extends Telling> things = stories.get(story).comparison().things();
        int[] sizes = new int[things.size()];
        Arrays.fill(sizes, 1);
        int[] clusters = AverageLinkage.cluster(judged.get(story), sizes, threshold);
        for (int thing = 0; thing < clusters.length; thing++) {
          Telling telling = things.get(thing);
          for (MentionText mention : telling.mentions()) {
            out.printf(
                "%s.txt,s%d-%d,%s,%d,%d%n",
                sources.getOrDefault(telling.article(), ""),
                story,
                clusters[thing],
                kind,
                mention.begin(),
                mention.end());
          }
        }
      }
    }
  }

  private void write(String file, List<String> lines) throws IOException {
    try (PrintWriter out = writer(file)) {
      out.println(
          "# Made by LinkFitting: bias; feature, mean, scale, weight; two features, weight.");
      lines.forEach(out::println);
    }
  }
}
