package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// Measures how long answers take from a store of a million triples, for the entity that most
/// articles tell of beside a plain DESCRIBE of it, and for the home page beside that of a store a
/// hundredth as large. No part of `mvn verify`; run it with `mvn -q test -Dtest=ServingSpeed`. With
/// `-Dspeed.stores=DIR` the stores are made once and kept.
class ServingSpeed {
  private static final int MANY = 9_000;
  private static final int FEW = MANY / 100;
  private static final int BATCH = 1_000;
  private static final int WARMING = 5;
  private static final int ROUNDS = 15;
  private static final int STARTS = 5;
  private static final double MOST = 2.0;
  private static final Base BASE = Base.DEFAULT;
  private static final String ENTITY = "place/united-states";
  private static final String HOME = "home";
  private static final String SMALL_HOME = "home of the small store";
  private static final String FIRST = ", first after start";
  private static final String TURTLE = "text/turtle";
  private static final String N_TRIPLES = "application/n-triples";
  private static final String DESCRIBE =
      "news/sparql?query=" + ServedNews.encoded("DESCRIBE <" + BASE + ENTITY + ">");

  private final HttpClient client = HttpClient.newHttpClient();

  /// @param milliseconds the median
  private record Measured(String name, double milliseconds, int bytes) {}

  @Test
  void tellsOfTheMostConnectedEntityAboutAsFastAsAPlainDescribe(@TempDir Path temporary) {
    Path folder = Path.of(System.getProperty("speed.stores", temporary.toString()));
    Path large = made(folder, MANY);
    Path small = made(folder, FEW);

    List<Measured> all = new ArrayList<>();
    try (NewsServer server = serve(large);
        NewsServer little = serve(small)) {
      Map<String, HttpRequest> requests = requests(server);
      requests.put(HOME, request(server, "", "text/html"));
      requests.put(SMALL_HOME, request(little, "", "text/html"));
      all.addAll(medians(requests));
    }
    all.add(firstHome(HOME + FIRST, large));
    all.add(firstHome(SMALL_HOME + FIRST, small));

    all.forEach(one ->
        System.out.printf(
            Locale.ROOT,
            "%-40s %8.1f ms %,10d bytes%n",
            one.name(),
            one.milliseconds(),
            one.bytes()));
    Map<String, Double> ratios = new LinkedHashMap<>();
    ratios.put("page / DESCRIBE", ratio(all, "page", "DESCRIBE, Turtle"));
    ratios.put("Turtle / DESCRIBE", ratio(all, "data, Turtle", "DESCRIBE, Turtle"));
    ratios.put("N-Triples / DESCRIBE", ratio(all, "data, N-Triples", "DESCRIBE, N-Triples"));
    ratios.put("home / of the small store", ratio(all, HOME, SMALL_HOME));
    ratios.put("the same, first after start", ratio(all, HOME + FIRST, SMALL_HOME + FIRST));
    ratios.forEach((name, ratio) -> System.out.printf(Locale.ROOT, "%-40s %8.2f%n", name, ratio));
    assertThat(ratios.values()).allMatch(ratio -> ratio <= MOST);
  }

  private static Path made(Path folder, int articles) {
    Path directory = folder.resolve("made-" + articles);
    if (!Files.exists(directory)) {
      long start = System.nanoTime();
      write(directory, articles);
      System.out.printf(
          Locale.ROOT,
          "%,d articles loaded in %.0f s%n",
          articles,
          (System.nanoTime() - start) / 1e9);
    }
    return directory;
  }

  private static void write(Path directory, int articles) {
    MadeNews news =
        new MadeNews(
            List.of(
                Path.of("data/facts/2020-01-03-soleimani-killed-baghdad.json"),
                Path.of("data/facts/2016-06-13-microsoft-buys-linkedin.json")));
    FactMapper mapper = new FactMapper(BASE);
    try (NewsStore store = NewsStore.open(directory, BASE)) {
      for (int first = 0; first < articles; first += BATCH) {
        List<ArticleGraph> graphs =
            IntStream.range(first, Math.min(articles, first + BATCH))
                .mapToObj(number -> mapper.map(news.article(number)))
                .toList();
        store.write(
            writer -> graphs.forEach(graph -> writer.replace(graph.name(), graph.triples())));
      }
    }
  }

  private static NewsServer serve(Path store) {
    return NewsServer.start(ServerOptions.of(store).withBase(BASE).withPort(0));
  }

  /// Finds a thing of a class, somewhere in the middle.
  private String some(String type, NewsServer server) {
    String query = "SELECT ?thing { ?thing a ne:%s } OFFSET 700 LIMIT 1".formatted(type);
    String path =
        "news/sparql?query="
            + ServedNews.encoded("PREFIX ne: <" + NewsEvents.NAMESPACE + ">" + query);
    String csv = new String(get(request(server, path, "text/csv")), StandardCharsets.UTF_8);
    return csv.lines().skip(1).findFirst().orElseThrow().substring(BASE.iri().length());
  }

  private Map<String, HttpRequest> requests(NewsServer server) {
    Map<String, HttpRequest> requests = new LinkedHashMap<>();
    requests.put("DESCRIBE, Turtle", request(server, DESCRIBE, TURTLE));
    requests.put("DESCRIBE, N-Triples", request(server, DESCRIBE, N_TRIPLES));
    requests.put("data, Turtle", request(server, "data/" + ENTITY + ".ttl", TURTLE));
    requests.put("data, N-Triples", request(server, "data/" + ENTITY + ".nt", N_TRIPLES));
    requests.put("page", request(server, "page/" + ENTITY, "text/html"));
    for (String type : List.of("Event", "Article", "Claim")) {
      String thing = some(type, server);
      requests.put("page, some " + type, request(server, "page/" + thing, "text/html"));
      requests.put("data, some " + type, request(server, "data/" + thing + ".ttl", TURTLE));
    }
    return requests;
  }

  private static HttpRequest request(NewsServer server, String path, String accept) {
    return HttpRequest.newBuilder(server.address().resolve("/" + path))
        .header("Accept", accept)
        .build();
  }

  /// Asks in turn, so that whatever else the machine does meets them all.
  private List<Measured> medians(Map<String, HttpRequest> requests) {
    Map<String, List<Measured>> runs = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS + WARMING; round++) {
      boolean counts = round >= WARMING;
      requests.forEach((name, request) -> {
        Measured run = measure(name, request);
        if (counts) {
          runs.computeIfAbsent(name, key -> new ArrayList<>()).add(run);
        }
      });
    }
    return runs.values().stream().map(ServingSpeed::median).toList();
  }

  private Measured firstHome(String name, Path store) {
    List<Measured> runs = new ArrayList<>();
    for (int start = 0; start < STARTS; start++) {
      try (NewsServer server = serve(store)) {
        runs.add(measure(name, request(server, "", "text/html")));
      }
    }
    return median(runs);
  }

  private Measured measure(String name, HttpRequest request) {
    long start = System.nanoTime();
    int bytes = get(request).length;
    return new Measured(name, (System.nanoTime() - start) / 1e6, bytes);
  }

  private byte[] get(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(request.uri().toString()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Measured median(List<Measured> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(Measured::milliseconds))
        .skip(runs.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private static double ratio(List<Measured> all, String name, String other) {
    return milliseconds(all, name) / milliseconds(all, other);
  }

  private static double milliseconds(List<Measured> all, String name) {
    return all.stream()
        .filter(one -> one.name().equals(name))
        .mapToDouble(Measured::milliseconds)
        .findFirst()
        .orElseThrow();
  }
}
