package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.link.CanonicalOrder;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.Linker;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.candidates.Candidates;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.Frequencies;
import org.newsgraph.store.NewsStore;

/// Links within stories: of articles about the same, it puts together the events, and the entities,
/// that are likely the same, and then what several stories say so. The same articles give the same
/// decisions, in whichever order they came into the store, and with any number of threads.
///
/// What a story says is kept beside the store. A story of the same articles says the same again.
public final class StoryLinker implements Linker {
  private static final String UNRELATED =
      "no articles about the same tell of both, so nothing compares them";

  private final Frequencies frequencies = Frequencies.general();
  private final StoryJudge judge = new StoryJudge(frequencies);
  private final String program = ProgramDigest.get();
  private final Workers workers;

  /// Works on as many stories at once as the machine has processors.
  public StoryLinker() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /// @param threads how many stories are worked on at once
  public StoryLinker(int threads) {
    workers = new Workers(threads);
  }

  @Override
  public List<SameThing> link(NewsStore store, ManualPairs pairs, LinkProgress progress) {
    KnownThings known = KnownThings.of(store);
    Candidates candidates = new Candidates(known);
    StayingNames staying = new StayingNames();
    Corpus corpus = corpus(store, candidates, staying, progress);
    Linkage linkage = linkage(pairs, known, candidates, staying);
    progress.begins(LinkProgress.Stage.COMPARING, corpus.articles());
    try (Decisions decisions = new Decisions(corpus, judge, program)) {
      corpus.stories().stream()
          .gather(workers.ahead(decisions::decided))
          .forEach(decided -> {
            linkage.add(decided.decision());
            decisions.keep(decided);
            progress.done(decided.story().articles().size());
          });
      decisions.finish();
    }
    return linkage.decisions();
  }

  private Corpus corpus(
      NewsStore store, Candidates candidates, StayingNames staying, LinkProgress progress) {
    return Corpus.of(
        store,
        frequencies,
        workers,
        article -> {
          candidates.note(article);
          staying.note(article);
        },
        progress);
  }

  /// What is known before any story is asked.
  private static Linkage linkage(
      ManualPairs pairs, KnownThings known, Candidates candidates, StayingNames staying) {
    Linkage linkage = new Linkage(pairs, new CanonicalOrder(known::knows), staying);
    candidates.entries().forEach(linkage::enter);
    linkage.know(candidates.identifications());
    return linkage;
  }

  @Override
  public Explanation explain(NewsStore store, ManualPairs pairs, Node one, Node other) {
    KnownThings known = KnownThings.of(store);
    Candidates candidates = new Candidates(known);
    StayingNames staying = new StayingNames();
    Corpus corpus = corpus(store, candidates, staying, LinkProgress.NONE);
    Linkage linkage = linkage(pairs, known, candidates, staying);
    try (Decisions decisions = new Decisions(corpus, judge, program)) {
      corpus.stories().stream()
          .gather(workers.ahead(decisions::decided))
          .forEach(decided -> linkage.add(decided.decision()));
    }
    Map<Node, SameThing> decided = decided(linkage, one, other);
    boolean same = canonical(one, decided).equals(canonical(other, decided));
    List<String> said = said(pairs, one, other);
    if (!said.isEmpty()) {
      return new Explanation(same, same ? 1 : 0, said);
    }
    return Stream.concat(
            candidates.explain(one, other, same).stream(), comparisons(corpus, one, other, same))
        .max(Comparator.comparingDouble(Explanation::score))
        .map(pair -> amongAll(pair, decided, () -> linkage.objection(one, other)))
        .orElseGet(() -> new Explanation(same, same ? 1 : 0, reasons(same, decided)));
  }

  /// What two are to each other by themselves, in the light of what else each is the same as.
  private static Explanation amongAll(
      Explanation pair, Map<Node, SameThing> decided, Supplier<String> objection) {
    boolean speaksForIt = pair.score() >= StoryClusters.CONFIDENT;
    if (pair.same() == speaksForIt) {
      return pair;
    }
    List<String> lines = new ArrayList<>(pair.lines());
    if (!pair.same()) {
      lines.add("against: " + objection.get());
      return new Explanation(false, pair.score(), lines);
    }
    lines.add("for: others that both are the same as bring them together");
    double least =
        decided.values().stream()
            .mapToDouble(same -> same.confidence().doubleValue())
            .min()
            .orElse(pair.score());
    return new Explanation(true, Math.max(least, pair.score()), lines);
  }

  /// What was decided on either of two IRIs.
  private static Map<Node, SameThing> decided(Linkage linkage, Node one, Node other) {
    return linkage.decisions().stream()
        .filter(same -> same.merged().equals(one) || same.merged().equals(other))
        .collect(Collectors.toMap(SameThing::merged, Function.identity()));
  }

  private static Node canonical(Node node, Map<Node, SameThing> decided) {
    return Optional.ofNullable(decided.get(node)).map(SameThing::canonical).orElse(node);
  }

  /// Where no story compares them, as versions of events, which follow the events.
  private static List<String> reasons(boolean same, Map<Node, SameThing> decided) {
    List<String> reasons =
        decided.values().stream()
            .flatMap(each -> each.reasons().stream())
            .distinct()
            .sorted()
            .map(reason -> "for: " + reason)
            .toList();
    return same && !reasons.isEmpty() ? reasons : List.of(UNRELATED);
  }

  private static List<String> said(ManualPairs pairs, Node one, Node other) {
    Stream<String> same =
        pairs.path(one, other).stream().flatMap(List::stream).map(pair -> line(pair, "same"));
    Stream<String> different =
        pairs.different(one, other).stream().map(pair -> line(pair, "different"));
    return Stream.concat(same, different).toList();
  }

  private static String line(ManualPairs.Pair pair, String word) {
    return "line %d: %s %s %s".formatted(pair.line(), word, pair.one(), pair.other());
  }

  /// What each story that tells of both says.
  private Stream<Explanation> comparisons(Corpus corpus, Node one, Node other, boolean same) {
    return corpus.naming(one, other).stream()
        .map(corpus::read)
        .filter(articles -> tells(articles, one) && tells(articles, other))
        .map(judge::judge)
        .flatMap(judged -> Stream.of(judged.entities(), judged.events()))
        .flatMap(clusters -> clusters.explain(one, other, same).stream());
  }

  private static boolean tells(List<ReadArticle> articles, Node thing) {
    return articles.stream()
        .flatMap(article -> Stream.concat(article.entities().stream(), article.events().stream()))
        .anyMatch(telling -> telling.thing().equals(thing));
  }
}
