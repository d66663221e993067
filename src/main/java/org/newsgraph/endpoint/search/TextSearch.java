package org.newsgraph.endpoint.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.newsgraph.store.Statements;

/// Looks words up in the text index.
record TextSearch(Statements statements) {
  static final int FOUND_AT_MOST = 3000;
  private static final int SIMILAR_AT_MOST = 100;
  private static final int SIMILAR_WORDS_AT_MOST = 6;
  private static final int SECONDS_AT_MOST = 10;
  private static final int LETTERS_OF_LONG = 7;
  private static final int LETTERS_OF_SHORT = 3;

  private static final Query NAMES = query("rdfs:label skos:altLabel schema:headline ne:content");
  private static final Query SENTENCES = query("ne:sentence");

  private static Query query(String properties) {
    return QueryFactory.create(
        """
        PREFIX ne:     <https://w3id.org/newsgraph/ontology#>
        PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <https://schema.org/>
        PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>
        PREFIX text:   <http://jena.apache.org/text#>
        SELECT ?found ?score { (?found ?score) text:query (%s ?words ?most) }
        """
            .formatted(properties));
  }

  /// Finds the things that have all the words in one of their names, with scores, the best first.
  Map<Node, Double> named(SearchWords words) {
    return ask(NAMES, words.all(), FOUND_AT_MOST);
  }

  /// Finds the mentions whose sentence has all the words.
  Map<Node, Double> inSentences(SearchWords words) {
    return ask(SENTENCES, words.all(), FOUND_AT_MOST);
  }

  /// Finds things that have similar words in one of their names, or words that begin so.
  Map<Node, Double> similar(SearchWords words) {
    return ask(
        NAMES,
        words.words().stream()
            .limit(SIMILAR_WORDS_AT_MOST)
            .filter(word -> word.length() > LETTERS_OF_SHORT)
            .map(TextSearch::similar)
            .collect(Collectors.joining(" AND ")),
        SIMILAR_AT_MOST);
  }

  private static String similar(String word) {
    int letters = word.length() < LETTERS_OF_LONG ? 1 : 2;
    return "(%s~%d OR %s*)".formatted(word, letters, word);
  }

  private Map<Node, Double> ask(Query query, String words, int most) {
    if (words.isEmpty()) {
      return Map.of();
    }
    QueryExecDatasetBuilder execution =
        QueryExec.newBuilder().dataset(statements.reader().dataset()).query(query);
    execution.overallTimeout(SECONDS_AT_MOST, TimeUnit.SECONDS);
    execution.substitution("words", NodeFactory.createLiteralString(words));
    execution.substitution("most", NodeFactory.createLiteralByValue(most));
    List<Binding> rows = new ArrayList<>();
    try (QueryExec running = execution.build()) {
      running.select().forEachRemaining(rows::add);
    }
    Map<Node, Double> found = new LinkedHashMap<>();
    rows.forEach(row -> found.merge(row.get("found"), score(row), Math::max));
    return found;
  }

  private static double score(Binding row) {
    return ((Number) row.get("score").getLiteralValue()).doubleValue();
  }
}
