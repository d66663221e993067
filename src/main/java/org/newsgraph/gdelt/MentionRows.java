package org.newsgraph.gdelt;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.mapping.iri.IriMinter;
import org.newsgraph.vocabulary.Base;

/// The rows of the mentions: which articles tell of an event.
final class MentionRows implements RowMapper {
  private static final int EVENT = 0;
  private static final int TYPE = 3;
  private static final int ADDRESS = 5;

  /// The type of mentions that are on the web, and so have an address.
  private static final String WEB = "1";

  private final Base base;
  private final SourceArticles articles;

  MentionRows(Base base) {
    this.base = base;
    articles = new SourceArticles(new IriMinter(base));
  }

  @Override
  public List<Triple> map(GdeltRow row) {
    Triples triples = new Triples();
    Node event = EventRows.event(base, row.id(EVENT, "GlobalEventID"));
    row.text(ADDRESS)
        .filter(address -> row.text(TYPE).filter(WEB::equals).isPresent())
        .ifPresent(address -> articles.report(address, event, triples));
    return triples.list();
  }
}
