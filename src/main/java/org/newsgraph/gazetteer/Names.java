package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// The names that an entry gives its thing in languages that are read.
///
/// @param label the one that stands for all: of the first property of [#LABELS] that the entry has,
///   what is in no language before what is in English, and that before what is in several, then
///   what is first in the alphabet
/// @param others the others
record Names(Optional<String> label, Set<String> others) {
  private static final int LONGEST = 500;
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\s]+");
  private static final List<Node> LABELS =
      List.of(
          RDFS.Nodes.label,
          SKOS.prefLabel.asNode(),
          NodeFactory.createURI("https://schema.org/name"),
          NodeFactory.createURI("http://schema.org/name"),
          FOAF.name.asNode());
  private static final Set<Node> OTHERS =
      Set.of(
          SKOS.altLabel.asNode(),
          NodeFactory.createURI("https://schema.org/alternateName"),
          NodeFactory.createURI("http://schema.org/alternateName"));

  static Names of(Collection<Triple> entry) {
    Optional<String> label =
        entry.stream()
            .filter(triple -> LABELS.contains(triple.getPredicate()) && isRead(triple.getObject()))
            .min(
                Comparator.comparingInt((Triple triple) -> LABELS.indexOf(triple.getPredicate()))
                    .thenComparing(triple -> triple.getObject().getLiteralLanguage())
                    .thenComparing(triple -> triple.getObject().getLiteralLexicalForm()))
            .map(triple -> text(triple.getObject()));
    Set<String> others =
        entry.stream()
            .filter(triple -> isName(triple.getPredicate()) && isRead(triple.getObject()))
            .map(triple -> text(triple.getObject()))
            .collect(Collectors.toCollection(TreeSet::new));
    label.ifPresent(others::remove);
    return new Names(label, others);
  }

  /// Tells whether a property gives names.
  static boolean isName(Node property) {
    return LABELS.contains(property) || OTHERS.contains(property);
  }

  /// The keys of all names.
  Set<String> keys() {
    return Stream.concat(label.stream(), others.stream())
        .map(NameKey::of)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isRead(Node name) {
    if (!name.isLiteral() || name.getLiteralLexicalForm().length() > LONGEST) {
      return false;
    }
    return Languages.isRead(name) && !text(name).isEmpty();
  }

  private static String text(Node name) {
    String seen = UNSEEN.matcher(name.getLiteralLexicalForm()).replaceAll("");
    return SPACE.matcher(seen).replaceAll(" ").strip();
  }
}
