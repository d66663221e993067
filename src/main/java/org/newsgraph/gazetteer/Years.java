package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// The years in which a person lived or an organisation existed, as far as an entry tells.
public record Years(OptionalInt first, OptionalInt last) {
  private static final Pattern YEAR = Pattern.compile("\\+?(-?\\d{4,6})(?:-.*)?", Pattern.DOTALL);
  private static final Set<Node> FIRST =
      properties(
          "birthDate foundingDate", "birthDate birthYear foundingDate foundingYear", "P569 P571");
  private static final Set<Node> LAST =
      properties(
          "deathDate dissolutionDate",
          "deathDate deathYear dissolutionDate dissolutionYear",
          "P570 P576");

  static Years of(Collection<Triple> entry) {
    IntSummaryStatistics first = years(entry, FIRST).summaryStatistics();
    IntSummaryStatistics last = years(entry, LAST).summaryStatistics();
    return new Years(
        first.getCount() == 0 ? OptionalInt.empty() : OptionalInt.of(first.getMin()),
        last.getCount() == 0 ? OptionalInt.empty() : OptionalInt.of(last.getMax()));
  }

  private static IntStream years(Collection<Triple> entry, Set<Node> properties) {
    return entry.stream()
        .filter(triple -> properties.contains(triple.getPredicate()))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(day -> YEAR.matcher(day.getLiteralLexicalForm()))
        .filter(Matcher::matches)
        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)));
  }

  private static Set<Node> properties(String schema, String dbpedia, String wikidata) {
    return Stream.of(
            terms("https://schema.org/", schema),
            terms("http://schema.org/", schema),
            terms("http://dbpedia.org/ontology/", dbpedia),
            terms("http://www.wikidata.org/prop/direct/", wikidata))
        .flatMap(terms -> terms)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Node> terms(String namespace, String names) {
    return Stream.of(names.split(" ")).map(name -> NodeFactory.createURI(namespace + name));
  }
}
