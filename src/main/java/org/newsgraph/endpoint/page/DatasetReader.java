package org.newsgraph.endpoint.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.endpoint.view.DatasetView;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Census;

/// Reads what the page about the dataset shows out of the numbers.
record DatasetReader(Census census, Optional<String> license, Links links) {

  DatasetView read() {
    return new DatasetView(
        license
            .map(iri -> links.to(NodeFactory.createURI(iri), Optional.empty()))
            .orElseGet(() -> Reference.plain("not stated")),
        List.of(
            count(Reference.plain("triples"), census.triples()),
            count(Reference.plain("things"), census.subjects()),
            count(Reference.plain("classes"), census.classes().size()),
            count(Reference.plain("properties"), census.properties().size())),
        counts(census.classes()),
        counts(census.properties()));
  }

  private List<HomeView.Count> counts(Map<Node, Long> counts) {
    return DatasetAbout.sorted(counts).stream()
        .map(count -> count(links.to(count.getKey(), Optional.empty()), count.getValue()))
        .toList();
  }

  private static HomeView.Count count(Reference kind, long number) {
    return new HomeView.Count(kind, String.format(Locale.ROOT, "%,d", number));
  }
}
