package org.newsgraph.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ReadResult;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsResult;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.mapping.MappingException;
import org.newsgraph.store.Change;

/// Lets the good pass from one station of the path to the next, sets the bad aside, and counts. One
/// thread uses it, for one run.
public final class Intake {
  /// How many kinds of reasons are told apart.
  private static final int KINDS = 20;

  private static final String OTHER = "other";

  private final RejectsFolder rejects;
  private final Progress progress;
  private final Instant start = Instant.now();
  private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
  private final Map<String, Integer> skipped = new HashMap<>();
  private final Map<String, Integer> rejected = new HashMap<>();
  private final Map<String, Integer> languages = new HashMap<>();
  private int finished;

  /// @param rejects where bad inputs go
  /// @param progress is told of every input
  public Intake(RejectsFolder rejects, Progress progress) {
    this.rejects = rejects;
    this.progress = progress;
  }

  /// The articles that could be read.
  public Stream<Article> articles(Stream<ReadResult> results) {
    return results.mapMulti(this::pass);
  }

  /// The facts that could be read or found.
  public Stream<ArticleFacts> facts(Stream<FactsResult> results) {
    return results.mapMulti(this::pass);
  }

  /// The graphs of the facts that can be mapped.
  public Stream<ArticleGraph> graphs(Stream<ArticleFacts> facts, FactMapper mapper) {
    return facts.mapMulti((each, next) -> map(each, mapper, next));
  }

  /// The graphs that are as the shapes ask.
  Stream<ArticleGraph> valid(Stream<ArticleGraph> graphs, GraphCheck check) {
    return graphs.filter(graph -> {
      Optional<String> fault = check.fault(graph);
      fault.ifPresent(reason -> setAside(Reject.of(graph, reason)));
      return fault.isEmpty();
    });
  }

  /// Notes that an input is done.
  public void finished() {
    finished++;
    progress.finished();
  }

  /// Notes what an input that is done has changed in the store, which may come later.
  void changed(Change change) {
    changes.merge(change, 1, Integer::sum);
  }

  /// Notes that something rightly gives no article, or none that is wanted.
  ///
  /// @param name what it is called
  void skipped(String name, String cause) {
    skipped.merge(cause, 1, Integer::sum);
    progress.skipped(Reject.line(name), cause);
  }

  /// Sets a bad input aside.
  public void setAside(Reject reject) {
    rejects.add(reject);
    String kind = reject.kind();
    boolean more = rejected.size() < KINDS || rejected.containsKey(kind);
    rejected.merge(more ? kind : OTHER, 1, Integer::sum);
    progress.rejected(reject);
  }

  /// What has become of the inputs so far.
  public Summary summary() {
    return new Summary(
        finished, changes, skipped, rejected, languages, Duration.between(start, Instant.now()));
  }

  private void pass(ReadResult result, Consumer<Article> next) {
    switch (result) {
      case ReadResult.Read read -> next.accept(read.article());
      case ReadResult.Rejected bad -> setAside(Reject.of(bad));
      case ReadResult.Noted(String where, String note) ->
          progress.noted(Reject.line(where + ": " + note));
      case ReadResult.Skipped(String name, ReadResult.Cause cause) ->
          skipped(name, cause.toString());
    }
  }

  private void pass(FactsResult result, Consumer<ArticleFacts> next) {
    switch (result) {
      case FactsResult.Facts good -> next.accept(good.facts());
      case FactsResult.Rejected bad -> setAside(Reject.of(bad));
      case FactsResult.Unread article -> {
        languages.merge(article.language(), 1, Integer::sum);
        next.accept(article.facts());
      }
    }
  }

  private void map(ArticleFacts facts, FactMapper mapper, Consumer<ArticleGraph> next) {
    ArticleGraph graph;
    try {
      graph = mapper.map(facts);
    } catch (MappingException e) {
      setAside(Reject.of(facts, e));
      return;
    }
    next.accept(graph);
  }
}
