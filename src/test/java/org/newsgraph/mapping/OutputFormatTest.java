package org.newsgraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

class OutputFormatTest {

  @Test
  void readsTheFormatAndTheCompressionFromAFileName() {
    assertThat(OutputFormat.ofFileName("graph.ttl"))
        .isEqualTo(new OutputFormat(Lang.TURTLE, Compression.NONE));
    assertThat(OutputFormat.ofFileName("Graph.NQ.GZ"))
        .isEqualTo(new OutputFormat(Lang.NQUADS, Compression.GZIP));
    assertThat(OutputFormat.ofFileName("graph.trig.zst"))
        .isEqualTo(new OutputFormat(Lang.TRIG, Compression.ZSTANDARD));
  }

  @Test
  void knowsFormatsByNameAndByExtension() {
    assertThat(OutputFormat.named("turtle").lang()).isEqualTo(Lang.TURTLE);
    assertThat(OutputFormat.named("nq").lang()).isEqualTo(Lang.NQUADS);
    assertThat(OutputFormat.named("JSON-LD").lang()).isEqualTo(Lang.JSONLD);
  }

  @Test
  void doesNotKnowWhatCannotBeWritten() {
    assertThatThrownBy(() -> OutputFormat.named("csv"))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("\"csv\" tells no RDF format that can be written");
  }
}
