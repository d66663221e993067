package org.newsgraph.endpoint.thing;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Report;
import org.newsgraph.endpoint.view.ReportList;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// The articles that tell of a thing, the latest first, with the sentences in which they do.
record Reports(Statements told, Names names, Evidence evidence, Occasions occasions) {
  /// The name of the list in addresses.
  static final String ID = "articles";

  private static final int ARTICLES = 10;

  /// @param proofs how many sentences of an article to show
  ReportList page(PageNumber page, int proofs) {
    List<Node> all =
        Stream.of(NewsEvents.REPORTS, SchemaOrg.MENTIONS)
            .flatMap(property -> occasions.articles(property).stream())
            .sorted(Occasions.LATEST_FIRST)
            .map(Occasions.Dated::node)
            .distinct()
            .toList();
    Slice<Node> slice = Slice.of(all, ARTICLES, ID, page);
    return new ReportList(
        slice.total(),
        new Independence(told).inWords(occasions.articles(NewsEvents.REPORTS)),
        slice.entries().stream().map(article -> report(article, proofs)).toList(),
        slice.next());
  }

  private Report report(Node article, int proofs) {
    return new Report(
        names.to(article),
        told.objects(article, SchemaOrg.PUBLISHER).map(names::of).sorted().findFirst().orElse(""),
        Days.published(article, told),
        new Independence(told).original(article).map(names::to),
        evidence.in(article, occasions.thing(), proofs));
  }
}
