package org.newsgraph.endpoint.page;

import java.time.Instant;
import java.util.Optional;
import org.newsgraph.endpoint.search.RecentResults;
import org.newsgraph.endpoint.search.Search;
import org.newsgraph.endpoint.search.SearchRequest;
import org.newsgraph.endpoint.search.SearchResult;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Base;

/// Writes the pages of what is found.
public final class SearchPages {
  private static final String HERE = "./";

  private final NewsStore store;
  private final Base base;
  private final Templates templates;
  private final RecentResults results = new RecentResults();

  /// @param base what the IRIs of the graph's own things begin with
  public SearchPages(NewsStore store, Base base, Templates templates) {
    this.store = store;
    this.base = base;
    this.templates = templates;
  }

  /// Writes a page; empty when so much was not found.
  public Optional<String> page(SearchRequest request) {
    Instant state = store.lastChanged();
    return store
        .read(reader -> {
          Statements statements = Statements.of(reader);
          Search search = new Search(base, statements);
          SearchResult result = results.of(request, state, () -> search.find(request));
          return Optional.of(request.page())
              .filter(page -> page <= result.pages())
              .map(page ->
                  new SearchReader(statements, new Links(base, HERE)).read(request, result));
        })
        .map(view -> templates.page("search", HERE, view));
  }
}
