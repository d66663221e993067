package org.newsgraph.endpoint.page;

import java.util.List;
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
        links.base().iri() + "dataset",
        DatasetJsonLd.ABOUT,
        license
            .map(iri -> links.to(NodeFactory.createURI(iri), Optional.empty()))
            .orElseGet(() -> Reference.plain("not stated")),
        List.of(
            count("triples", census.triples()),
            count("things", census.subjects()),
            count("classes", census.classes().size()),
            count("properties", census.properties().size())),
        bars(census.classes()),
        bars(census.properties()),
        DatasetJsonLd.ofDataset(links.base(), license));
  }

  private List<HomeView.Bar> bars(Map<Node, Long> counts) {
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return DatasetAbout.sorted(counts).stream()
        .map(count ->
            Charts.bar(
                links.to(count.getKey(), Words.prefixed(count.getKey())),
                count.getValue(),
                most,
                ""))
        .toList();
  }

  private static HomeView.Count count(String kind, long number) {
    return new HomeView.Count(Reference.plain(kind), HomeReader.number(number));
  }
}
