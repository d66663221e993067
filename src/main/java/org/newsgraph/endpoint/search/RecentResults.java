package org.newsgraph.endpoint.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps what was found lately, so that who goes from page to page of a list has it searched for
/// and put in order once.
public final class RecentResults {
  /// A thing found has about 250 bytes.
  private static final int HITS_AT_MOST = 100_000;

  /// What a result has beside its things.
  private static final int WEIGHT_OF_REST = 50;

  private final Cache<Asked, SearchResult> results =
      CacheBuilder.newBuilder()
          // All of the weight is for any of the results.
          .concurrencyLevel(1)
          .maximumWeight(HITS_AT_MOST)
          .weigher((Asked asked, SearchResult result) -> WEIGHT_OF_REST + result.total())
          .build();

  /// A search in a state of the store.
  private record Asked(SearchRequest request, Instant state) {}

  /// Gives what a search finds.
  ///
  /// @param state when the store was last written to, as it was before it is read
  /// @param search finds it
  public SearchResult of(SearchRequest request, Instant state, Supplier<SearchResult> search) {
    Asked asked = new Asked(request.at(1), state);
    return Optional.ofNullable(results.getIfPresent(asked))
        .orElseGet(() -> {
          SearchResult found = search.get();
          results.put(asked, found);
          return found;
        });
  }
}
