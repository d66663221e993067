package org.newsgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFactsSchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              schema(), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  @Test
  void whatIsWrittenIsValid() {
    qt().forAll(SomeFacts.facts())
        .checkAssert(facts ->
            assertThat(SCHEMA.validate(FactsWriter.write(facts), InputFormat.JSON)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatTheReaderRefusesTheSchemaRefusesToo(BadFacts.Bad bad) {
    assertThat(SCHEMA.validate(bad.json(), InputFormat.JSON)).isNotEmpty();
  }

  private static List<BadFacts.Bad> bad() {
    return BadFacts.all().stream().filter(BadFacts.Bad::schema).toList();
  }

  private static String schema() {
    String name = "/ontology/article-facts.schema.json";
    try (InputStream in = ArticleFactsSchemaTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
