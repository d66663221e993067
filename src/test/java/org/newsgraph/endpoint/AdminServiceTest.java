package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.eclipse.jetty.util.security.Credential;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminServiceTest {
  private static final String UPDATE =
      "INSERT DATA { GRAPH <urn:g> { <urn:a> <http://www.w3.org/2000/01/rdf-schema#label> 'zeppelin' } }";
  private static final String SEARCH =
      "SELECT ?x { ?x <http://jena.apache.org/text#query> 'zeppelin' }";

  private static ServedNews news;
  private static HttpClient client;

  @BeforeAll
  static void serve(@TempDir Path directory, @TempDir Path other) throws IOException {
    Path passwords = passwords(other, "editor: " + Credential.Crypt.crypt("editor", "secret"));
    news =
        ServedNews.start(ServedNews.options(directory).withAdmin(new AdminOptions(0, passwords)));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    news.close();
    client.close();
  }

  private static Path passwords(Path folder, String line) throws IOException {
    return Files.writeString(folder.resolve("passwords"), line + "\n");
  }

  private static int update(String update, String credentials) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + news.adminPort() + "/news/update"))
            .header("Content-Type", "application/sparql-update")
            .POST(HttpRequest.BodyPublishers.ofString(update));
    if (!credentials.isEmpty()) {
      byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  @Test
  void updatesTheStoreAndItsTextForWhoHasThePassword() throws Exception {
    String before = tagOfTheDataset();

    assertThat(update(UPDATE, "editor:secret")).isEqualTo(204);

    assertThat(news.select(SEARCH, "Accept", "text/csv").body()).contains("urn:a");
    assertThat(tagOfTheDatasetAfter(before)).isNotEqualTo(before);
    assertThat(update("CLEAR GRAPH <urn:g>", "editor:secret")).isEqualTo(204);
    assertThat(news.select(SEARCH, "Accept", "text/csv").body()).doesNotContain("urn:a");
    assertThat(news.select("ASK { GRAPH <urn:g> { ?s ?p ?o } }", "Accept", "text/csv").body())
        .contains("false");
  }

  private static String tagOfTheDataset() {
    return news.get("dataset").headers().firstValue("ETag").orElse("");
  }

  /// The former description is given until the new one is found.
  private static String tagOfTheDatasetAfter(String former) throws InterruptedException {
    String tag = tagOfTheDataset();
    for (int tries = 0; tag.equals(former) && tries < 300; tries++) {
      Thread.sleep(100);
      tag = tagOfTheDataset();
    }
    return tag;
  }

  @ParameterizedTest
  @CsvSource({"'', 401", "editor:wrong, 401", "editor:, 401", "nobody:secret, 401"})
  void refusesEverybodyElse(String credentials, int status) throws Exception {
    assertThat(update("INSERT DATA { GRAPH <urn:h> { <urn:b> <urn:b> 1 } }", credentials))
        .isEqualTo(status);
    assertThat(news.select("ASK { GRAPH <urn:h> { ?s ?p ?o } }", "Accept", "text/csv").body())
        .contains("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/hostname>",
        "LOAD SILENT <http://127.0.0.1:1/a.jsonld> INTO GRAPH <urn:g>",
        "INSERT DATA { GRAPH <urn:i> { <urn:b> <urn:b> 1 } } ; LOAD <file:///etc/hostname>",
      })
  void loadsNothing(String update) throws Exception {
    assertThat(update(update, "editor:secret")).isEqualTo(422);
    assertThat(news.select("ASK { GRAPH <urn:i> { ?s ?p ?o } }", "Accept", "text/csv").body())
        .contains("false");
  }

  @Test
  void isNotReachedFromOutside() throws Exception {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(address, news.adminPort()).close())
              .isInstanceOf(IOException.class);
        }
      }
    }
  }

  @Test
  void isOffUnlessSwitchedOn(@TempDir Path directory) {
    try (NewsServer server = NewsServer.start(ServedNews.options(directory))) {
      assertThat(server.adminPort()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"editor: secret", "editor: OBF:1v2j1uum", "editor", "# nobody"})
  void isNotStartedWithPasswordsThatCouldBeRead(String line, @TempDir Path directory)
      throws IOException {
    Path passwords = passwords(directory, line);

    assertThatThrownBy(() -> new AdminOptions(0, passwords))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining(passwords.toString());
  }
}
