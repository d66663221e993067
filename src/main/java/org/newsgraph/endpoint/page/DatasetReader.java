package org.newsgraph.endpoint.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.endpoint.view.DatasetView;
import org.newsgraph.endpoint.view.HomeView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.endpoint.view.When;
import org.newsgraph.store.Census;
import org.newsgraph.store.run.Run;

/// Reads what the page about the dataset shows out of the numbers.
record DatasetReader(
    Census census, List<Run> runs, Optional<String> license, boolean hasDumps, Links links) {

  DatasetView read() {
    return new DatasetView(
        links.base().iri() + "dataset",
        DatasetJsonLd.ABOUT,
        license
            .map(iri -> links.to(NodeFactory.createURI(iri), Optional.empty()))
            .orElseGet(() -> Reference.plain("not stated")),
        hasDumps,
        List.of(
            count("triples", census.triples()),
            count("things", census.subjects()),
            count("classes", census.classes().size()),
            count("properties", census.properties().size())),
        bars(census.classes()),
        bars(census.properties()),
        runs.reversed().stream().map(DatasetReader::shown).toList(),
        DatasetJsonLd.ofDataset(links.base(), license));
  }

  private static DatasetView.Run shown(Run run) {
    String started = run.started().truncatedTo(ChronoUnit.SECONDS).toString();
    return new DatasetView.Run(
        run.task().command(),
        new When(started, started.replace('T', ' ').replace("Z", " UTC")),
        run.task().program(),
        run.ending().map(Run.Ending::outcome).orElse("No end of it is known."),
        run.task().inputs().stream()
            .map(input -> new DatasetView.Input(input.name(), input.sha256().orElse("")))
            .toList(),
        run.task().settings().entrySet().stream()
            .map(setting -> setting.getKey() + " = " + setting.getValue())
            .collect(Collectors.joining("; ")));
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
