package org.newsgraph.competency;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedPatternsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?a <urn:p> ?b . ?c <urn:p> ?d",
        "?a <urn:p> ?b . ?c <urn:p> ?d FILTER (?b != ?d)",
        "?a <urn:p> ?b GRAPH <urn:g> { ?c <urn:p> ?d }",
        "?a <urn:p> ?c GRAPH <urn:g> { ?a <urn:p> ?b . ?c <urn:p> ?d }",
        "?a <urn:p> ?b { SELECT ?c { ?c <urn:p>+ ?d } }",
        "?a <urn:p> ?b OPTIONAL { ?a <urn:p> ?e . ?c <urn:p> ?d }",
      })
  void findWhatNothingJoins(String pattern) {
    assertThat(JoinedPatterns.apart(QueryFactory.create("SELECT * {" + pattern + "}"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?a <urn:p> ?b . ?b <urn:p>* ?c OPTIONAL { ?c <urn:q> ?d }",
        "GRAPH ?g { ?a <urn:p> ?b . ?c <urn:p> ?d }",
        "VALUES (?p ?name) { (<urn:p> 'p') } ?a ?p ?b",
        "?a <urn:p> ?b VALUES ?c { 1 2 } FILTER (?b = ?c)",
        "?a <urn:p> ?b . ?c <urn:p> ?d VALUES (?b ?d) { (1 2) }",
        "<urn:a> <urn:p> ?b . ?c <urn:p> ?d BIND (?b + ?d AS ?sum)",
      })
  void acceptWhatIsJoined(String pattern) {
    assertThat(JoinedPatterns.apart(QueryFactory.create("SELECT * {" + pattern + "}"))).isEmpty();
  }

  @Test
  void namesExtensionsOfTheLanguage() {
    assertThat(
            Extensions.of(
                QueryFactory.create(
                    """
                    SELECT * { ?a <http://jena.apache.org/text#query> ?b
                      FILTER (<http://www.w3.org/2005/xpath-functions/math#pi>() > 3
                        && <http://www.w3.org/2001/XMLSchema#integer>(?b) > 3) }\
                    """)))
        .containsExactly(
            "http://jena.apache.org/text#query", "http://www.w3.org/2005/xpath-functions/math#pi");
  }
}
