package org.newsgraph.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.newsgraph.store.ResultFormat;
import org.newsgraph.vocabulary.Prefixes;

/// A SPARQL query over an endpoint. What it answers is passed on as it comes; only tables are made
/// here.
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
final class RemoteQuery {
  private static final String JSON = "application/sparql-results+json";
  private static final int OK = 200;

  private final URI endpoint;
  private final String query;

  RemoteQuery(URI endpoint, String query) {
    this.endpoint = endpoint;
    this.query = declarations() + query;
  }

  /// The prefixes that a store knows by itself, on one line so that the query's lines keep their
  /// numbers.
  private static String declarations() {
    return Prefixes.NAMESPACES.entrySet().stream()
        .map(prefix -> "PREFIX %s: <%s> ".formatted(prefix.getKey(), prefix.getValue()))
        .collect(Collectors.joining("", "", "PREFIX text: <http://jena.apache.org/text#> "));
  }

  void print(Duration timeout, ResultFormat format, OutputStream out) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(request(timeout, format), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != OK) {
          throw refusal(response.statusCode(), body);
        }
        print(format, response.headers().firstValue("Content-Type").orElse(""), body, out);
      }
    } catch (ConnectException e) {
      throw new CommandException(
          "Nothing answers at %s. Start it with: newsgraph serve --store DIR".formatted(endpoint),
          e);
    } catch (IOException e) {
      throw new CommandException("Can't ask %s: %s".formatted(endpoint, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException("Stopped while waiting for " + endpoint, e);
    }
  }

  private HttpRequest request(Duration timeout, ResultFormat format) {
    return HttpRequest.newBuilder(endpoint)
        .timeout(timeout)
        .header("Content-Type", "application/sparql-query")
        .header("Accept", mediaType(format) + ", text/turtle;q=0.5")
        .POST(HttpRequest.BodyPublishers.ofString(query))
        .build();
  }

  private static String mediaType(ResultFormat format) {
    return switch (format) {
      case TABLE, JSON -> JSON;
      case CSV -> "text/csv";
      case TSV -> "text/tab-separated-values";
      case XML -> "application/sparql-results+xml";
    };
  }

  private static void print(ResultFormat format, String type, InputStream body, OutputStream out)
      throws IOException {
    if (format == ResultFormat.TABLE && type.startsWith(JSON)) {
      printTable(body, out);
    } else {
      body.transferTo(out);
    }
  }

  private static void printTable(InputStream body, OutputStream out) {
    SPARQLResult result = ResultsReader.create().lang(ResultSetLang.RS_JSON).build().readAny(body);
    if (result.isBoolean()) {
      ResultSetFormatter.out(out, result.getBooleanResult());
    } else {
      ResultSet rows = result.getResultSet();
      ResultSetFormatter.out(
          out, rows, PrefixMapping.Factory.create().setNsPrefixes(Prefixes.NAMESPACES));
    }
  }

  private CommandException refusal(int status, InputStream body) throws IOException {
    String text = new String(body.readAllBytes(), StandardCharsets.UTF_8).strip();
    return new CommandException(
        "%s answers %d: %s".formatted(endpoint, status, text.replaceAll("\\s+", " ")));
  }
}
