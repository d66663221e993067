package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;

class ExportQueryTest {
  @TempDir Path folder;

  private Path store;

  @BeforeEach
  void fill() {
    store = folder.resolve("store");
    try (NewsStore opened = NewsStore.open(store)) {
      for (String name : new String[] {"b", "a", "c"}) {
        opened.write(writer ->
            writer.replace(
                NodeFactory.createURI("http://localhost:3030/article/" + name),
                RDFParser.fromString(
                        """
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX schema: <https://schema.org/>
                        <article/%1$s> schema:text "All of %1$s." .
                        <event/%1$s> rdfs:label "event %1$s" . <event/all> rdfs:label "shared" .
                        """
                            .formatted(name),
                        Lang.TURTLE)
                    .base("http://localhost:3030/")
                    .toGraph()
                    .find()
                    .toList()));
      }
    }
  }

  @Test
  void whatIsConstructedIsInOrderAndEachOnce() {
    CommandRun run =
        CommandRun.of(
            "export",
            "--store",
            store,
            "-o",
            "-",
            "--format",
            "nq",
            "--query",
            "CONSTRUCT { ?e rdfs:label ?l } WHERE { GRAPH ?g { ?e rdfs:label ?l } }");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            <http://localhost:3030/event/a> <http://www.w3.org/2000/01/rdf-schema#label> "event a" .
            <http://localhost:3030/event/all> <http://www.w3.org/2000/01/rdf-schema#label> "shared" .
            <http://localhost:3030/event/b> <http://www.w3.org/2000/01/rdf-schema#label> "event b" .
            <http://localhost:3030/event/c> <http://www.w3.org/2000/01/rdf-schema#label> "event c" .
            """);
  }

  @Test
  void theTemplatesGraphsAreKeptWhereTheFormatHasThem() throws IOException {
    Path query =
        Files.writeString(
            folder.resolve("q.rq"),
            "CONSTRUCT { GRAPH ?g { ?e rdfs:label 'x' } ?g a schema:Thing }"
                + " WHERE { GRAPH ?g { ?e rdfs:label 'shared' } }");
    Path quads = folder.resolve("some.nq");
    Path triples = folder.resolve("some.nt");

    CommandRun.of("export", "--store", store, "-o", quads, "--query-file", query);
    CommandRun.of("export", "--store", store, "-o", triples, "--query-file", query);

    assertThat(Files.readAllLines(quads))
        .hasSize(6)
        .last()
        .asString()
        .endsWith("\"x\" <http://localhost:3030/article/c> .");
    assertThat(Files.readAllLines(triples)).hasSize(4);
  }

  @Test
  void aDescriptionIsWrittenToo() {
    assertThat(
            CommandRun.of(
                    "export",
                    "--store",
                    store,
                    "-o",
                    "-",
                    "--format",
                    "ttl",
                    "--query",
                    "DESCRIBE <http://localhost:3030/event/b>")
                .out())
        .contains("rdfs:label \"event b\"")
        .doesNotContain("event a");
  }

  @Test
  void textsStayOutWhereAskedFor() {
    CommandRun run =
        CommandRun.of(
            "export",
            "--store",
            store,
            "-o",
            "-",
            "--format",
            "nt",
            "--without-text",
            "--query",
            "CONSTRUCT WHERE { ?s ?p ?o }");

    assertThat(run.out()).hasLineCount(4).doesNotContain("All of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "ASK {}",
        "DELETE WHERE { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p }",
        "CONSTRUCT { [] rdfs:label ?o } WHERE { ?s rdfs:label ?o }"
      })
  void whatIsNoDumpIsRefusedInALine(String query) {
    Path file = folder.resolve("dump.ttl");

    CommandRun run = CommandRun.of("export", "--store", store, "-o", file, "--query", query);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).doesNotContain("in the program itself");
    assertThat(file).doesNotExist();
  }

  @Test
  void noOtherServerIsAsked() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      for (String silent : new String[] {"", "SILENT"}) {
        CommandRun run =
            CommandRun.of(
                "export",
                "--store",
                store,
                "-o",
                "-",
                "--format",
                "nt",
                "--query",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE %s <http://localhost:%d/sparql> { ?s ?p ?o } }"
                    .formatted(silent, server.getAddress().getPort()));
        if (silent.isEmpty()) {
          assertThat(run.exitCode()).isEqualTo(1);
          assertThat(run.err()).hasLineCount(1).contains("The query failed");
        }
      }
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }
}
