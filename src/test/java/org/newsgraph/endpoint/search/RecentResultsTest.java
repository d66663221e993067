package org.newsgraph.endpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class RecentResultsTest {
  private static final Instant NOW = Instant.parse("2021-03-04T05:06:07Z");
  private static final SearchRequest BEST = request("attack", "");

  private final RecentResults recent = new RecentResults();
  private final AtomicInteger searches = new AtomicInteger();

  private static SearchRequest request(String words, String order) {
    Map<String, String> parameters = Map.of("q", words, "sort", order);
    return SearchRequest.of(name -> parameters.getOrDefault(name, "")).orElseThrow();
  }

  private static SearchResult result(int hits) {
    Hit hit = new Hit(NodeFactory.createURI("urn:x"), Kind.event, 1, Optional.empty());
    return new SearchResult(Collections.nCopies(hits, hit), false, Map.of(), List.of(), List.of());
  }

  private SearchResult ask(SearchRequest request, Instant state, int hits) {
    return recent.of(
        request,
        state,
        () -> {
          searches.incrementAndGet();
          return result(hits);
        });
  }

  @Test
  void searchOnceForAllPagesOfAList() {
    SearchResult first = ask(BEST, NOW, 90);

    assertThat(ask(BEST.at(2), NOW, 90)).isSameAs(first);
    assertThat(ask(BEST.at(5), NOW, 90)).isSameAs(first);
    assertThat(searches).hasValue(1);
  }

  @Test
  void searchAgainForAnotherOrderAndForAnotherStateOfTheStore() {
    ask(BEST, NOW, 9);
    ask(request("attack", "latest"), NOW, 9);
    ask(BEST, NOW.plusNanos(1), 9);

    assertThat(searches).hasValue(3);
  }

  @Test
  void keepTheLargestButNotMany() {
    for (int i = 0; i < 20; i++) {
      ask(request("attack " + i, ""), NOW, 25_000);
      ask(request("attack " + i, ""), NOW, 25_000);
    }
    assertThat(searches).hasValue(20);

    ask(request("attack 0", ""), NOW, 25_000);
    assertThat(searches).hasValue(21);
  }
}
