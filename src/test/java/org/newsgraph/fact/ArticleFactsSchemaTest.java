package org.newsgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFactsSchemaTest {
  private static final FactsSchema SCHEMA = FactsSchema.ofOntology();

  @Test
  void whatIsWrittenIsValid() {
    qt().forAll(SomeFacts.facts())
        .checkAssert(facts -> assertThat(SCHEMA.faults(FactsWriter.write(facts))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatTheReaderRefusesTheSchemaRefusesToo(BadFacts.Bad bad) {
    assertThat(SCHEMA.faults(bad.json())).isNotEmpty();
  }

  private static List<BadFacts.Bad> bad() {
    return BadFacts.all().stream().filter(BadFacts.Bad::schema).toList();
  }
}
