package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.ServiceHosts;

/// Clients that send or read a byte now and then.
class SlowClientsTest {
  private static final int TRIES = 60;

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    QueryRules rules = new QueryRules(Duration.ofSeconds(3), 1_000, 1, ServiceHosts.NONE);
    news = ServedNews.start(ServedNews.options(directory).withRules(rules));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static Socket send(String start) throws IOException {
    Socket socket = new Socket(news.address().getHost(), news.address().getPort());
    socket.setReceiveBufferSize(1 << 12);
    socket.getOutputStream().write(start.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return socket;
  }

  private static String post(String type, int length) {
    return "POST /news/sparql HTTP/1.1\r\nHost: a\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\nA"
        .formatted(type, length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void keepNoPlaceWhileTheySend(String type) throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        slow.add(send(post(type, 10_000)));
      }

      assertThat(news.select("ASK {}").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void areCutOffWhenTheySendTooSlowly(String type) throws Exception {
    try (Socket socket = send(post(type, 1_000_000))) {
      socket.setSoTimeout(100);

      assertThat(answerWhileTrickling(socket)).matches("(?s)(HTTP/1.1 408 .*)?");
    }
  }

  private static String answerWhileTrickling(Socket socket) throws IOException {
    byte[] answer = new byte[100];
    for (int i = 0; i < 10 * TRIES; i++) {
      socket.getOutputStream().write('x');
      try {
        int length = socket.getInputStream().read(answer);
        return new String(answer, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
      } catch (SocketTimeoutException e) {
        // Not yet.
      }
    }
    return "never";
  }

  @Test
  void keepNoPlaceWhileTheyRead() throws Exception {
    String wide =
        "SELECT ('%s' AS ?x) { ?a ?b ?c . ?d ?e ?f } LIMIT 1000".formatted("x".repeat(50_000));
    String request =
        "POST /news/sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
            + "Accept: text/csv\r\nContent-Length: %d\r\n\r\n%s".formatted(wide.length(), wide);
    try (Socket socket = send(request)) {
      InputStream in = socket.getInputStream();
      assertThat(in.read()).isEqualTo('H');

      int status = 429;
      for (int i = 0; i < TRIES && status == 429; i++) {
        assertThat(in.read()).isNotNegative();
        status = news.select("ASK {}").statusCode();
      }

      assertThat(status).isEqualTo(200);
    }
  }
}
