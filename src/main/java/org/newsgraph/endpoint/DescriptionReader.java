package org.newsgraph.endpoint;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.thing.PageNumber;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.TripleScan;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.Prefixes;
import org.newsgraph.vocabulary.SchemaOrg;

/// Reads one page of a description: a slice of what is told of the thing, of its mentions, and of
/// what points to it; with what is told of its parts, which have no documents of their own.
///
/// Parts have parts: whoever wrote them may have made endless chains of them, so what a page tells
/// of parts is bounded.
final class DescriptionReader {
  private static final int OWN = 2_000;
  private static final int MENTIONS = 500;
  private static final int POINTING = 1_000;

  /// After so many triples, no further part is told of.
  private static final int TRIPLES = 20_000;

  private static final int NAMES_OF_ONE = 50;

  private static final List<Node> NAMES =
      List.of(RDFS.label.asNode(), RDF.type.asNode(), SchemaOrg.HEADLINE);

  private final StoreReader reader;
  private final Site site;
  private final Thing thing;
  private final Node node;
  private final PageNumber page;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Set<Node> described = new HashSet<>();
  private final Queue<Node> parts = new ArrayDeque<>();
  private boolean more;

  DescriptionReader(StoreReader reader, Site site, Thing thing, PageNumber page) {
    this.reader = reader;
    this.site = site;
    this.thing = thing;
    this.node = thing.node(site.base());
    this.page = page;
    described.add(node);
  }

  Optional<Description> read() {
    slice(about(node), OWN).forEach(this::addOwn);
    slice(mentions(), MENTIONS).forEach(this::addMention);
    // The mentions in an article belong to what they mention.
    slice(scan(Node.ANY, Node.ANY, node).without(List.of(Nif.REFERENCE_CONTEXT)), POINTING)
        .forEach(this::addPointing);
    describeParts();
    if (graph.isEmpty() && !page.isFirst()) {
      return Optional.empty();
    }
    linkGraph();
    addNames();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.NAMESPACES);
    return Optional.of(new Description(graph, page, more));
  }

  private List<Triple> slice(TripleScan scan, int size) {
    List<Triple> found = scan.slice((page.number() - 1L) * size, size + 1L).toList();
    more = more || found.size() > size;
    return found.subList(0, Math.min(size, found.size()));
  }

  private TripleScan mentions() {
    return thing.folder() == Folder.article
        ? scan(Node.ANY, Nif.REFERENCE_CONTEXT, node)
        : scan(node, NewsEvents.HAS_MENTION, Node.ANY);
  }

  private void addOwn(Triple triple) {
    graph.add(triple);
    addPart(triple.getObject());
  }

  /// An article's mention tells what it mentions too.
  private void addMention(Triple triple) {
    graph.add(triple);
    boolean inArticle = triple.getObject().equals(node);
    Node mention = inArticle ? triple.getSubject() : triple.getObject();
    describe(mention);
    if (inArticle) {
      scan(Node.ANY, NewsEvents.HAS_MENTION, mention).slice(0, MENTIONS).forEach(graph::add);
    }
  }

  /// A membership has no name of its own: it is who holds which post where.
  private void addPointing(Triple triple) {
    graph.add(triple);
    Node property = triple.getPredicate();
    if (property.equals(Org.MEMBER) || property.equals(Org.ORGANIZATION)) {
      describe(triple.getSubject());
    }
    addPart(triple.getSubject());
  }

  /// What is named by a fragment of the thing's IRI, or has no name, has no document but this.
  private void addPart(Node part) {
    if (part.isBlank() || (part.isURI() && part.getURI().startsWith(node.getURI() + "#"))) {
      describe(part);
    }
  }

  private void describe(Node other) {
    if (described.add(other)) {
      parts.add(other);
    }
  }

  /// The nearest first.
  private void describeParts() {
    while (!parts.isEmpty() && graph.size() < TRIPLES) {
      about(parts.remove()).slice(0, OWN).toList().forEach(this::addOwn);
    }
    described.removeAll(parts);
  }

  /// What an article tells is a graph, which can be had as a whole.
  private void linkGraph() {
    WebLinks.graph(thing, site.base())
        .map(path -> NodeFactory.createURI(site.base().iri() + path))
        .ifPresent(whole -> graph.add(node, RDFS.seeAlso.asNode(), whole));
  }

  private void addNames() {
    Set<Node> met = new HashSet<>();
    Consumer<Node> meet =
        term -> {
          if (term.isURI() && !described.contains(term)) {
            met.add(term);
          }
        };
    graph.stream()
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .forEach(meet);
    if (!page.isFirst()) {
      met.add(node);
    }
    for (Node term : met) {
      NAMES.forEach(name -> scan(term, name, Node.ANY).slice(0, NAMES_OF_ONE).forEach(graph::add));
    }
  }

  /// What is told of a node, without where it is mentioned, which comes in slices of its own.
  private TripleScan about(Node subject) {
    return scan(subject, Node.ANY, Node.ANY).without(hidden());
  }

  private List<Node> hidden() {
    return site.withText()
        ? List.of(NewsEvents.HAS_MENTION)
        : List.of(NewsEvents.HAS_MENTION, SchemaOrg.TEXT);
  }

  private TripleScan scan(Node subject, Node property, Node object) {
    return reader.scan(subject, property, object);
  }
}
