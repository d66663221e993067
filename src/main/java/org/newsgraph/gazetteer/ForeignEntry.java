package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.mapping.iri.ContentHash;
import org.newsgraph.mapping.iri.Slug;
import org.newsgraph.vocabulary.Base;

/// An entry under an IRI of others, such as Wikidata's, which gets one of ours:
/// `person/qasem-soleimani-q310616`.
///
/// The IRI hangs on what is told of the entry alone: the folder on its kind, the slug on its label,
/// by the rules of all slugs, and the ending on its own IRI. The ending is always there, not only
/// where two have the same name: whether some other entry has it too depends on what else is
/// loaded. It is Wikidata's number where the entry is Wikidata's, and otherwise a hash of its own
/// IRI. What has no label in a language that is read, or is of no kind that is known, gets none,
/// and is no candidate for anything: a name alone doesn't tell a person from a book.
///
/// @param own the IRI of others
record ForeignEntry(Node own, Set<Triple> told) {
  private static final Pattern WIKIDATA =
      Pattern.compile("https?://www\\.wikidata\\.org/entity/(Q\\d{1,12})");
  private static final Pattern ENDED = Pattern.compile(".*-(q\\d{1,12}|[0-9a-f]{8})");

  /// What the IRI that we give to an IRI of others ends in.
  static String ending(Node own) {
    Matcher wikidata = WIKIDATA.matcher(own.getURI());
    return wikidata.matches()
        ? wikidata.group(1).toLowerCase(Locale.ROOT)
        : ContentHash.of(own.getURI());
  }

  /// What an IRI of ours ends in, if it may be one that was given to an IRI of others.
  static Optional<String> endingOf(Node ours) {
    Matcher ended = ENDED.matcher(ours.getURI());
    return ended.matches() ? Optional.of(ended.group(1)) : Optional.empty();
  }

  /// The IRI that it gets.
  Optional<Node> iri(Base base) {
    return kind()
        .flatMap(kind ->
            Names.of(told)
                .label()
                .map(label ->
                    base.node(kind.folder(), Slug.identifying(label) + "-" + ending(own))));
  }

  private Optional<Kind> kind() {
    return KindTable.of(told).stream().findFirst();
  }

  /// What is told, of an IRI of ours: with one label, other names, and the classes of our
  /// vocabulary. What is in other languages is left out.
  ///
  /// @param label whether the label is to be one, or another name
  /// @param renamed gives the IRIs of ours for those of others
  Set<Triple> as(Node ours, boolean label, UnaryOperator<Node> renamed) {
    Set<Triple> triples = new HashSet<>();
    Names names = Names.of(told);
    names
        .label()
        .ifPresent(name ->
            triples.add(text(ours, label ? RDFS.Nodes.label : SKOS.altLabel.asNode(), name)));
    names.others().forEach(name -> triples.add(text(ours, SKOS.altLabel.asNode(), name)));
    kind()
        .ifPresent(kind ->
            kind.classes().forEach(type -> triples.add(Triple.create(ours, RDF.Nodes.type, type))));
    triples.add(Triple.create(ours, OWL.sameAs.asNode(), own));
    told.stream()
        .filter(triple -> !Names.isName(triple.getPredicate()) && isRead(triple.getObject()))
        .map(triple -> renamed(triple, ours, renamed))
        .forEach(triples::add);
    return triples;
  }

  private static Triple text(Node subject, Node property, String text) {
    return Triple.create(subject, property, NodeFactory.createLiteralString(text));
  }

  private static boolean isRead(Node value) {
    return !value.isLiteral() || Languages.isRead(value);
  }

  /// What is told of a subject, with other IRIs for what it points to, but for its classes and what
  /// it is the same as.
  static Triple renamed(Triple triple, Node subject, UnaryOperator<Node> renamed) {
    Node property = triple.getPredicate();
    boolean stays = KindTable.isType(property) || property.equals(OWL.sameAs.asNode());
    Node object = triple.getObject();
    return Triple.create(subject, property, stays ? object : renamed.apply(object));
  }

  /// The IRIs of others that entries say their things are the same as.
  static Set<Node> identifiers(Collection<Triple> entry) {
    Set<Node> identifiers = new HashSet<>();
    entry.stream()
        .filter(triple -> triple.getPredicate().equals(OWL.sameAs.asNode()))
        .map(Triple::getObject)
        .filter(Node::isURI)
        .forEach(identifiers::add);
    return identifiers;
  }
}
