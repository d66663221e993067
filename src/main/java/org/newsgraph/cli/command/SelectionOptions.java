package org.newsgraph.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.newsgraph.dump.Selection;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoredArticles;
import org.newsgraph.vocabulary.Prefixes;
import picocli.CommandLine.Option;

/// What of a store is exported.
final class SelectionOptions {
  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.NAMESPACES).lock();

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      defaultValue = Option.NULL_VALUE,
      description = "One graph only.")
  private Optional<String> graph = Optional.empty();

  @Option(
      names = "--article",
      paramLabel = "IRI",
      description =
          "The graphs of these articles only, each by its IRI or the URL it was published at; may be given several times.")
  private List<String> articles = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      defaultValue = Option.NULL_VALUE,
      description = "The graphs of articles published on that day or later only.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--class",
      paramLabel = "CLASS",
      defaultValue = Option.NULL_VALUE,
      description =
          "What is told of things of a class only, such as ne:Killing, and their mentions.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--without-text",
      description = {
        "Leaves out the texts and sentences of articles, and cuts quotations to 200 characters.",
        "Offsets stay, so that who has the texts finds the places."
      })
  private boolean withoutText;

  boolean withoutText() {
    return withoutText;
  }

  /// Whether a part of the store was asked for.
  boolean isPart() {
    return graph.isPresent() || !articles.isEmpty() || since.isPresent() || type.isPresent();
  }

  Selection selection(NewsStore store, GeneralOptions general) {
    return new Selection(
        graph.map(text -> NodeFactory.createURI(store.base().resolved(text))),
        articles.stream()
            .flatMap(address -> named(address, store).stream())
            .collect(Collectors.toSet()),
        since,
        type.map(name -> classNamed(name, general)),
        withoutText);
  }

  private static Set<Node> named(String address, NewsStore store) {
    Set<Node> found = store.read(reader -> new StoredArticles(reader, store.base()).at(address));
    // Who is told that there is none reads the address that was looked for.
    return found.isEmpty() ? Set.of(NodeFactory.createURI(store.base().resolved(address))) : found;
  }

  private static Node classNamed(String name, GeneralOptions general) {
    String iri = PREFIXES.expandPrefix(name);
    if (!iri.contains("://")) {
      throw general.misuse(
          "There is no class \"%s\"; give one such as ne:Killing or schema:Person, or an IRI"
              .formatted(name));
    }
    return NodeFactory.createURI(iri);
  }
}
