package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Requests that are too large or nested too deeply to be answered.
class LargeRequestsTest {
  private static final String SPARQL = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  static Stream<Arguments> deepQueries() {
    return Stream.of(
        deep("groups", "SELECT * ", "{", "", "}", 10_000),
        deep("parentheses", "SELECT * { FILTER", "(", "1", ")", 10_000),
        deep("calls", "SELECT * { BIND", "(STR", "(1)", ")", 10_000),
        deep("subqueries", "SELECT * ", "{ SELECT * ", "{}", "}", 5_000),
        deep("optionals", "SELECT * ", "{ OPTIONAL ", "{}", "}", 5_000),
        deep("exists", "SELECT * ", "{ FILTER EXISTS ", "{}", "}", 5_000),
        deep("blank nodes", "SELECT * { ?s ?p ", "[ ?p ", "1", "]", 10_000),
        deep("lists", "SELECT * { ?s ?p ", "(", "1", ")", 10_000),
        deep("triple terms", "SELECT * { ?s ?p ", "<<( ?s ?p ", "1", ")>>", 10_000),
        deep("paths", "SELECT * { ?s ", "(", "<urn:p>", ")", 10_000),
        deep("inverse paths", "SELECT * { ?s ", "^(", "<urn:p>", ")", 10_000),
        broad("negations", "SELECT * { FILTER(", "!", "true) }", 100_000),
        broad("sums", "SELECT * { FILTER(1", "+1", ") }", 100_000),
        broad("alternatives", "SELECT * { FILTER(true", "||true", ") }", 100_000),
        broad("unions", "SELECT * { {}", "UNION{}", "}", 100_000),
        broad("bindings", "SELECT * { ", "OPTIONAL{}", "}", 100_000),
        broad("steps", "SELECT * { ?s <urn:p>", "/<urn:p>", " ?o }", 100_000));
  }

  private static Arguments deep(
      String what, String start, String open, String middle, String close, int times) {
    return Arguments.of(what, start + open.repeat(times) + middle + close.repeat(times) + " }");
  }

  private static Arguments broad(
      String what, String start, String repeated, String end, int times) {
    return Arguments.of(what, start + repeated.repeat(times) + end);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deepQueries")
  void areRefusedWhenTheyAreTooDeep(String what, String query) {
    HttpResponse<String> answer = news.send("POST", "news/sparql", query, "Content-Type", SPARQL);

    assertThat(answer.statusCode()).as(what + ": " + answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("nested too deeply").doesNotContain("StackOverflow");
    assertThat(news.select("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void areAnsweredWhenBracketsOnlyStandInTexts() {
    String brackets = "(".repeat(1_000);
    String query =
        "SELECT * { BIND('%1$s' AS ?a) BIND(\"\\\"%1$s\" AS ?b) BIND('''%1$s''' AS ?c) } # %1$s"
            .formatted(brackets);

    assertThat(news.select(query).statusCode()).isEqualTo(200);
  }

  @Test
  void areAnsweredWhenTheyAreMerelyLong() {
    String values =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "<urn:x" + i + ">")
            .collect(Collectors.joining(" "));
    String query = "SELECT (COUNT(*) AS ?n) { VALUES ?x { " + values + " } }";

    HttpResponse<String> answer =
        news.send("POST", "news/sparql", query, "Content-Type", SPARQL, "Accept", "text/csv");

    assertThat(answer.body()).isEqualTo("n\r\n20000\r\n");
  }

  @Test
  void areRefusedWhenTheAddressIsTooLong() {
    String query = "ASK {} # " + "x".repeat(70_000);

    HttpResponse<String> answer = news.select(query);

    assertThat(answer.statusCode()).isEqualTo(414);
    assertThat(answer.body()).contains("POST");
  }

  @Test
  void areRefusedWhenTheAddressIsLongerThanAnyBuffer() throws Exception {
    String answer = news.sendRaw("GET /news/sparql?query=" + "x".repeat(600_000) + " HTTP/1.1\r\n");

    assertThat(answer).matches("(?s)HTTP/1.1 (414|431) .*");
    assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("org.", "\tat ");
  }

  private static String large() {
    return "ASK {} # " + "x".repeat(2_000_000);
  }

  static Stream<Arguments> largeBodies() {
    byte[] form =
        ("query=" + URLEncoder.encode(large(), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    byte[] query = large().getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        Arguments.of("a query", SPARQL, BodyPublishers.ofByteArray(query)),
        Arguments.of("a query in parts", SPARQL, inParts(query)),
        Arguments.of("a form", FORM, BodyPublishers.ofByteArray(form)),
        Arguments.of("a form in parts", FORM, inParts(form)));
  }

  private static BodyPublisher inParts(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeBodies")
  void areRefusedWhenTheBodyIsTooLarge(String what, String type, BodyPublisher body)
      throws Exception {
    assertThat(post(type, "identity", body)).as(what).isEqualTo(413);
  }

  @Test
  void areRefusedWhenTheyArePacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[50_000_000]);
    }

    assertThat(post(SPARQL, "gzip", BodyPublishers.ofByteArray(packed.toByteArray())))
        .isEqualTo(415);
  }

  /// A connection closed with bytes unread is reset, and the answer with it.
  @Test
  void areToldWhyThoughTheySendAllBeforeTheyListen() throws IOException {
    byte[] body = new byte[20_000_000];
    String head =
        "POST /news/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(SPARQL, body.length);
    for (int i = 0; i < 5; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), news.address().getPort())) {
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);

        byte[] answer = socket.getInputStream().readNBytes(12);

        assertThat(answer).asString(StandardCharsets.US_ASCII).isEqualTo("HTTP/1.1 413");
      }
    }
  }

  /// A server that refuses a body may close the connection, so each request has its own.
  private static int post(String type, String encoding, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(news.address().resolve("/news/sparql"))
            .header("Content-Type", type)
            .POST(body);
    if (!encoding.equals("identity")) {
      request.header("Content-Encoding", encoding);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }
  }
}
