package org.newsgraph.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.dump.Selection;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Prefixes;
import picocli.CommandLine.Option;

/// What of a store is exported.
final class SelectionOptions {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      defaultValue = Option.NULL_VALUE,
      description = "One graph only.")
  private Optional<String> graph = Optional.empty();

  @Option(
      names = "--article",
      paramLabel = "IRI",
      description = "The graphs of these articles only; may be given several times.")
  private List<String> articles = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
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

  Selection selection(Base base, GeneralOptions general) {
    return new Selection(
        graph.map(text -> iri(text, base)),
        articles.stream().map(text -> iri(text, base)).collect(Collectors.toSet()),
        since,
        type.map(name -> classNamed(name, general)),
        withoutText);
  }

  /// An IRI as people write it: in full, or from the base on.
  private static Node iri(String text, Base base) {
    return NodeFactory.createURI(ABSOLUTE.matcher(text).matches() ? text : base.iri() + text);
  }

  private static Node classNamed(String name, GeneralOptions general) {
    for (Map.Entry<String, String> prefix : Prefixes.NAMESPACES.entrySet()) {
      if (name.startsWith(prefix.getKey() + ":")) {
        return NodeFactory.createURI(
            prefix.getValue() + name.substring(prefix.getKey().length() + 1));
      }
    }
    if (!name.contains("://")) {
      throw general.misuse(
          "There is no class \"%s\"; give one such as ne:Killing or schema:Person, or an IRI"
              .formatted(name));
    }
    return NodeFactory.createURI(name);
  }
}
