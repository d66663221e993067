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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final int FOLDS = 5;
  private static final double PENALTY = 0.012;
  private static final int FREQUENT = 5;
  private static final List<Double> THRESHOLDS = List.of(0.15, 0.2, 0.25, 0.3, 0.4);

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
    List<ArticleVectors> vectors =
        articles.stream().map(article -> ArticleVectors.of(article.text(), frequencies)).toList();
    Senses senses = new Senses();
    List<Story> stories =
        Stories.of(vectors).stream()
            .map(
                story -> new Story(story.stream().map(articles::get).toList(), frequencies, senses))
            .toList();
    System.out.println(articles.size() + " articles, " + stories.size() + " stories");
    fit("event", stories.stream().map(Story::events).toList(), GoldMentions.read(gold, "event"));
    fit(
        "entity",
        stories.stream().map(Story::entities).toList(),
        GoldMentions.read(gold, "entity"));
  }

  private void fit(String kind, List<Comparison> stories, GoldMentions gold) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int story = 0; story < stories.size(); story++) {
      addPairs(story, stories.get(story), gold, names, pairs);
    }
    double[] judged = judge(pairs);
    System.out.printf(
        Locale.ROOT,
        "%s: %d pairs, %d the same, average precision %.3f%n",
        kind,
        pairs.size(),
        pairs.stream().filter(LabelledPair::same).count(),
        averagePrecision(pairs, judged));
    for (double threshold : THRESHOLDS) {
      write(kind, stories, pairs, judged, threshold);
    }
    write(kind, names, regression(pairs));
  }

  private void addPairs(
      int story,
      Comparison comparison,
      GoldMentions gold,
      List<String> names,
      List<LabelledPair> pairs) {
    List<String> labels = labels(comparison, gold);
    for (int one = 0; one < labels.size(); one++) {
      for (int other = 0; other < one; other++) {
        if (labels.get(one).isEmpty()
            || labels.get(other).isEmpty()
            || !(comparison.compare(one, other) instanceof Comparison.Likely likely)) {
          continue;
        }
        if (names.isEmpty()) {
          names.addAll(likely.features().names());
        }
        pairs.add(
            new LabelledPair(
                story,
                one,
                other,
                topic(comparison.things().get(one)),
                likely.features().values(),
                labels.get(one).equals(labels.get(other))));
      }
    }
  }

  /// The cluster that people put each thing into, or nothing.
  private List<String> labels(Comparison comparison, GoldMentions gold) {
    Map<Node, List<Telling>> byArticle = new HashMap<>();
    comparison
        .things()
        .forEach(telling ->
            byArticle.computeIfAbsent(telling.article(), key -> new ArrayList<>()).add(telling));
    Map<Node, Map<Node, String>> clusters = new HashMap<>();
    byArticle.forEach(
        (article, things) -> clusters.put(article, gold.clusters(source(article), things)));
    return comparison.things().stream()
        .map(telling ->
            clusters.getOrDefault(telling.article(), Map.of()).getOrDefault(telling.thing(), ""))
        .toList();
  }

  private String source(Node article) {
    return sources.getOrDefault(article, "");
  }

  private String topic(Telling telling) {
    return source(telling.article()).split("_", 2)[0];
  }

  /// Judges each pair by a fit on the pairs of other topics.
  private static double[] judge(List<LabelledPair> pairs) {
    List<String> topics =
        List.copyOf(new TreeSet<>(pairs.stream().map(LabelledPair::topic).toList()));
    double[] judged = new double[pairs.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      LogisticRegression fit =
          regression(
              pairs.stream().filter(pair -> topics.indexOf(pair.topic()) % FOLDS != held).toList());
      for (int i = 0; i < judged.length; i++) {
        if (topics.indexOf(pairs.get(i).topic()) % FOLDS == held) {
          judged[i] = fit.probability(pairs.get(i).features());
        }
      }
    }
    return judged;
  }

  private static LogisticRegression regression(List<LabelledPair> pairs) {
    return LogisticRegression.fit(pairs, PENALTY);
  }

  private static double averagePrecision(List<LabelledPair> pairs, double[] judged) {
    List<Integer> likeliestFirst =
        IntStream.range(0, judged.length)
            .boxed()
            .sorted((one, other) -> Double.compare(judged[other], judged[one]))
            .toList();
    double sum = 0;
    int right = 0;
    for (int i = 0; i < judged.length; i++) {
      if (pairs.get(likeliestFirst.get(i)).same()) {
        sum += (double) ++right / (i + 1);
      }
    }
    return sum / right;
  }

  /// Writes the clusters of a threshold: source, cluster, kind, first and last code point.
  private void write(
      String kind,
      List<Comparison> stories,
      List<LabelledPair> pairs,
      double[] judged,
      double threshold)
      throws IOException {
    try (PrintWriter out = writer(kind + "-" + threshold + ".csv")) {
      for (int story = 0; story < stories.size(); story++) {
        List<? extends Telling> things = stories.get(story).things();
        float[][] similarity = new float[things.size()][];
        Arrays.setAll(similarity, float[]::new);
        for (int i = 0; i < judged.length; i++) {
          LabelledPair pair = pairs.get(i);
          if (pair.story() == story) {
            similarity[pair.one()][pair.other()] = (float) judged[i];
          }
        }
        int[] sizes = new int[things.size()];
        Arrays.fill(sizes, 1);
        int[] clusters = AverageLinkage.cluster(similarity, sizes, threshold);
        for (int thing = 0; thing < clusters.length; thing++) {
          Telling telling = things.get(thing);
          for (MentionText mention : telling.mentions()) {
            out.printf(
                "%s.txt,s%d-%d,%s,%d,%d%n",
                source(telling.article()),
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

  private void write(String kind, List<String> names, LogisticRegression fit) throws IOException {
    try (PrintWriter out = writer(kind + "-model.tsv")) {
      out.println(
          "# Made by LinkFitting: bias; feature, mean, scale, weight; two features, weight.");
      fit.lines(names).forEach(out::println);
    }
  }
}
