package org.newsgraph.endpoint.thing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Report;
import org.newsgraph.endpoint.view.ReportList;
import org.newsgraph.endpoint.view.When;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// The articles that tell of a thing, the latest first, with the sentences in which they do.
record Reports(Told told, Names names, Evidence evidence, Occasions occasions) {
  /// The name of the list in addresses.
  static final String ID = "articles";

  private static final int ARTICLES = 10;

  /// @param page counted from 1
  /// @param proofs how many sentences of an article to show
  ReportList page(int page, int proofs) {
    List<Node> all =
        Stream.of(NewsEvents.REPORTS, SchemaOrg.MENTIONS)
            .flatMap(property -> occasions.articles(property).stream())
            .sorted(Occasions.LATEST_FIRST)
            .map(Occasions.Dated::node)
            .distinct()
            .toList();
    long from = (long) ARTICLES * (page - 1);
    return new ReportList(
        all.size(),
        all.stream().skip(from).limit(ARTICLES).map(article -> report(article, proofs)).toList(),
        all.size() > from + ARTICLES
            ? Optional.of("?part=" + ID + "&page=" + (page + 1))
            : Optional.empty());
  }

  private Report report(Node article, int proofs) {
    return new Report(
        names.to(article),
        told.objects(article, SchemaOrg.PUBLISHER).map(names::of).sorted().findFirst().orElse(""),
        told.text(article, SchemaOrg.DATE_PUBLISHED).map(Days::day).orElse(When.UNKNOWN),
        evidence.in(article, occasions.thing(), proofs));
  }
}
