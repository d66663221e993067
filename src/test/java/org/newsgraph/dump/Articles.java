package org.newsgraph.dump;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Prefixes;

/// Graphs of made-up articles.
final class Articles {
  private Articles() {}

  static List<Triple> graph(String name, String day, String text) {
    return triples(
        """
        <article/%1$s> a ne:Article ; schema:datePublished "%2$s"^^xsd:date ; schema:text "%3$s" ;
          ne:reports <event/%1$s> .
        <event/%1$s> a ne:Event ; rdfs:label "fall of snow" ; ne:mention <article/%1$s#char=0,4> .
        <article/%1$s#char=0,4> a ne:Mention ; nif:beginIndex 0 ; ne:sentence "%3$s" .
        <claim/%1$s> a ne:Quotation ; ne:content "we saw it" .
        <claim/long-%1$s> a ne:Quotation ; ne:content "%4$s" .
        """
            .formatted(name, day, text, "x".repeat(300)));
  }

  static List<Triple> triples(String turtle) {
    StringBuilder text = new StringBuilder();
    Prefixes.NAMESPACES.forEach(
        (prefix, namespace) -> text.append("PREFIX %s: <%s>%n".formatted(prefix, namespace)));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text + turtle, Lang.TURTLE).base(Base.DEFAULT.iri()).parse(graph);
    return graph.find().toList();
  }
}
