package org.newsgraph.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
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
    Path passwords = passwords(other, "editor: " + PasswordHash.of("secret"));
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
    Path file = Files.writeString(folder.resolve("passwords"), line + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private static int update(String update, String credentials) throws Exception {
    return post("update", update, credentials, "Content-Type", "application/sparql-update")
        .statusCode();
  }

  private static HttpResponse<String> post(
      String operation, String body, String credentials, String... headers) throws Exception {
    return post(operation, HttpRequest.BodyPublishers.ofString(body), credentials, headers);
  }

  private static HttpResponse<String> post(
      String operation, HttpRequest.BodyPublisher body, String credentials, String... headers)
      throws Exception {
    URI address = URI.create("http://127.0.0.1:" + news.adminPort() + "/news/" + operation);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).headers(headers).POST(body);
    if (!credentials.isEmpty()) {
      byte[] bytes = credentials.getBytes(UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static boolean has(String graph) {
    return news.select("ASK { GRAPH <" + graph + "> { ?s ?p ?o } }", "Accept", "text/csv")
        .body()
        .contains("true");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:b> <urn:b> 'unseen' }",
        "DELETE DATA { <urn:b> <urn:b> 1 }",
        "DELETE WHERE { <urn:b> <urn:b> ?x }",
        "INSERT { <urn:b> <urn:b> ?o } WHERE { ?s ?p ?o }",
        "INSERT DATA { GRAPH <urn:m> { <urn:b> <urn:b> 1 } } ; COPY <urn:m> TO DEFAULT",
      })
  void refusesToWriteWhereNoQueryLooks(String update) throws Exception {
    assertThat(update(update, "editor:secret")).isEqualTo(422);
    assertThat(has("urn:m")).isFalse();
  }

  @Test
  void updatesTheGraphThatWithNames() throws Exception {
    assertThat(update("INSERT DATA { GRAPH <urn:n> { <urn:b> <urn:b> 1 } }", "editor:secret"))
        .isEqualTo(204);
    assertThat(update("WITH <urn:n> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", "editor:secret"))
        .isEqualTo(204);
    assertThat(has("urn:n")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, https://127.0.0.1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
  })
  void refusesWhatPagesOfOtherSitesHaveABrowserSend(String header, String value) throws Exception {
    String update = "INSERT DATA { GRAPH <urn:j> { <urn:b> <urn:b> 1 } }";

    HttpResponse<String> form =
        post(
            "update",
            "update=" + ServedNews.encoded(update),
            "editor:secret",
            "Content-Type",
            "application/x-www-form-urlencoded",
            header,
            value);
    HttpResponse<String> plain =
        post("update", update, "editor:secret", "Content-Type", "text/plain", header, value);
    HttpResponse<String> query =
        post(
            "sparql",
            "ASK {}",
            "editor:secret",
            "Content-Type",
            "application/sparql-query",
            header,
            value);

    assertThat(form.statusCode()).isEqualTo(403);
    assertThat(plain.statusCode()).isEqualTo(403);
    assertThat(query.statusCode()).isEqualTo(403);
    assertThat(has("urn:j")).isFalse();
  }

  @Test
  void refusesOtherNamesThanThisMachines() throws Exception {
    String credentials = Base64.getEncoder().encodeToString("editor:secret".getBytes(UTF_8));
    String request =
        "GET /news/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"
            + "Authorization: Basic "
            + credentials
            + "\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), news.adminPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));

      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 403 ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 415",
    "text/turtle, 415",
    "application/sparql-query, 415",
    "application/x-www-form-urlencoded, 200",
    "application/sparql-update, 204",
  })
  void takesOnlyWhatIsMeantAsAnUpdate(String type, int status) throws Exception {
    String update = "INSERT DATA { GRAPH <urn:k> { <urn:b> <urn:b> 1 } }";
    String body = type.endsWith("urlencoded") ? "update=" + ServedNews.encoded(update) : update;

    assertThat(post("update", body, "editor:secret", "Content-Type", type).statusCode())
        .isEqualTo(status);
    assertThat(has("urn:k")).isEqualTo(status < 300);
    assertThat(update("CLEAR SILENT GRAPH <urn:k>", "editor:secret")).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.newsgraph.endpoint.Planted>() AS ?x) { }",
        "SELECT * { ?s <java:org.newsgraph.endpoint.Planted> ?o }",
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
      })
  void asksAsThePublicDo(String query) throws Exception {
    int before = Planted.made();

    HttpResponse<String> answer =
        post("sparql", query, "editor:secret", "Content-Type", "application/sparql-query");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(Planted.made()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT { GRAPH <urn:l> { ?s ?p ?x } } WHERE { ?s ?p ?o BIND(<java:org.newsgraph.endpoint.Planted>() AS ?x) }",
        "INSERT { GRAPH <urn:l> { ?s ?p 1 } } WHERE { ?s ?p ?o FILTER EXISTS { ?s <java:org.newsgraph.endpoint.Planted> ?x } }",
        "DELETE WHERE { GRAPH ?g { ?s <java:org.newsgraph.endpoint.Planted> ?o } }",
        "INSERT { GRAPH <urn:l> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
      })
  void runsNoCodeForUpdates(String update) throws Exception {
    int before = Planted.made();

    assertThat(update(update, "editor:secret")).isEqualTo(422);
    assertThat(Planted.made()).isEqualTo(before);
    assertThat(has("urn:l")).isFalse();
  }

  @Test
  void refusesUpdatesThatAreTooLargeOrTooDeep() throws Exception {
    String large = "INSERT DATA { } # " + "x".repeat(17 << 20);
    String deep = "INSERT { } WHERE " + "{".repeat(10_000) + "}".repeat(10_000);

    assertThat(update(large, "editor:secret")).isEqualTo(413);
    assertThat(update(deep, "editor:secret")).isEqualTo(400);
    assertThat(update("INSERT DATA { }", "editor:secret")).isEqualTo(204);
  }

  @Test
  void readsNoMoreOfAnUpdateThanItMayHave() throws Exception {
    String form = "update=" + "x".repeat(2 << 20);
    String type = "application/x-www-form-urlencoded";
    HttpRequest.BodyPublisher endless =
        HttpRequest.BodyPublishers.ofInputStream(() ->
            new SequenceInputStream(
                new ByteArrayInputStream("INSERT DATA {} #".getBytes(UTF_8)),
                new ByteArrayInputStream(new byte[17 << 20])));

    assertThat(
            post(
                    "update",
                    "packed",
                    "editor:secret",
                    "Content-Type",
                    "application/sparql-update",
                    "Content-Encoding",
                    "gzip")
                .statusCode())
        .isEqualTo(415);
    assertThat(post("update", form, "editor:secret", "Content-Type", type).statusCode())
        .isEqualTo(413);
    assertThat(
            post("update", endless, "editor:secret", "Content-Type", "application/sparql-update")
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void takesIrisInUpdatesAsRelativeToTheBaseOfTheStore() throws Exception {
    assertThat(update("INSERT DATA { GRAPH <thing/g> { <thing/a> <thing/b> 1 } }", "editor:secret"))
        .isEqualTo(204);

    assertThat(has(ServedNews.BASE + "thing/g")).isTrue();
    assertThat(update("CLEAR GRAPH <thing/g>", "editor:secret")).isEqualTo(204);
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
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
  void isNotStartedWithPasswordsThatOthersReadOrWrite(String permissions, @TempDir Path directory)
      throws IOException {
    Path passwords = passwords(directory, "editor: " + PasswordHash.of("secret"));
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString(permissions));

    assertThatThrownBy(() -> new AdminOptions(0, passwords))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("chmod 600 " + passwords);
  }

  @ParameterizedTest
  @CsvSource({"CRYPT:ed0MPk1P1Y3jo", "MD5:5ebe2294ecd0e0f08eab7690d2a6ee69"})
  void isNotStartedWithPasswordsThatAreSoonGuessed(String hash, @TempDir Path directory)
      throws IOException {
    Path passwords = passwords(directory, "editor: " + hash);

    assertThatThrownBy(() -> new AdminOptions(0, passwords))
        .isInstanceOf(EndpointException.class)
        .hasMessageContainingAll(
            passwords.toString(), hash.substring(0, hash.indexOf(':')), "newsgraph password NAME");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "editor: secret",
        "editor: OBF:1v2j1uum",
        "editor: PBKDF2:1000:00112233445566778899aabbccddeeff:00",
        "editor",
        "# nobody"
      })
  void isNotStartedWithPasswordsThatCouldBeRead(String line, @TempDir Path directory)
      throws IOException {
    Path passwords = passwords(directory, line);

    assertThatThrownBy(() -> new AdminOptions(0, passwords))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining(passwords.toString());
  }
}
