package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.ServiceHosts;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.SchemaOrg;

/// Clients that take a whole graph more slowly than it could be sent.
class SlowDownloadsTest {
  private static final int SUBJECTS = 200;
  private static final String TEXT = "x".repeat(100_000);

  /// More than any other answer may take here.
  private static final int SECONDS = 8;

  private static final String DOWNLOAD =
      """
      GET /news/data?graph=urn:long HTTP/1.1\r
      Host: a\r
      Accept: application/n-triples\r
      Connection: close\r
      \r
      """;

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    QueryRules rules = new QueryRules(Duration.ofMillis(1), 1_000, 1, ServiceHosts.NONE);
    ServerOptions options = ServedNews.options(directory).withRules(rules);
    try (NewsStore store = NewsStore.open(directory, ServedNews.BASE)) {
      store.write(writer -> writer.replace(NodeFactory.createURI("urn:long"), longGraph()));
    }
    news = ServedNews.start(options);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static List<Triple> longGraph() {
    return IntStream.range(0, SUBJECTS)
        .mapToObj(i -> {
          Node text = NodeFactory.createLiteralString(i + TEXT);
          return Triple.create(NodeFactory.createURI("urn:text:" + i), SchemaOrg.TEXT, text);
        })
        .toList();
  }

  /// With little room on the way, so that the server notices how slowly its bytes are taken.
  private static Socket download() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1 << 12);
    socket.connect(new InetSocketAddress(news.address().getHost(), news.address().getPort()));
    socket.getOutputStream().write(DOWNLOAD.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  @Test
  void haveTheTimeThatItTakes() throws Exception {
    long length = (long) SUBJECTS * TEXT.length();
    try (Socket socket = download()) {
      InputStream in = socket.getInputStream();
      long read = 0;
      for (int i = 0; i < SECONDS; i++) {
        read += in.readNBytes((int) length / SECONDS).length;
        Thread.sleep(Duration.ofSeconds(1));
      }
      read += in.readAllBytes().length;

      assertThat(read).isGreaterThan(length);
    }
  }

  @Test
  void keepNoPlaceFromQueries() throws Exception {
    try (Socket socket = download()) {
      assertThat(socket.getInputStream().read()).isEqualTo('H');

      assertThat(news.select("ASK {}").statusCode()).isNotEqualTo(429);
      assertThat(news.get("news/data?graph=urn:none").statusCode()).isEqualTo(429);
    }
  }
}
