package org.newsgraph.endpoint.thing;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.page.Links;
import org.newsgraph.endpoint.page.Templates;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.view.JsonLd;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Statements;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.SchemaOrg;

/// Writes the pages of things: all that is told of one, or one page of one of its lists.
public final class ThingPages {
  private static final String ROOT = "../../";

  private final NewsStore store;
  private final Site site;
  private final Templates templates;
  private final Function<Thing, JsonLd> jsonLd;

  /// @param site what of the store is shown, and what its own things are called
  /// @param jsonLd writes what is told of a thing as JSON-LD, to stand in its page
  public ThingPages(
      NewsStore store, Site site, Templates templates, Function<Thing, JsonLd> jsonLd) {
    this.store = store;
    this.site = site;
    this.templates = templates;
    this.jsonLd = jsonLd;
  }

  /// Tells whether the graph tells anything of a thing.
  public Presence presence(Thing thing) {
    return store.read(
        reader -> Presence.of(thing.node(site.base()), site.base().removedGraph(), reader));
  }

  /// Gives the thing that stands for one that was merged into it and that no article names.
  public Optional<Thing> standsFor(Thing thing) {
    return store
        .read(reader -> Merged.canonical(thing.node(site.base()), site.base().linksGraph(), reader))
        .flatMap(canonical -> Thing.ofIri(site.base(), canonical.getURI()));
  }

  /// Writes the page of a thing.
  public String whole(Thing thing) {
    JsonLd embedded = jsonLd.apply(thing);
    return templates.page("thing", ROOT, read(thing, reader -> reader.whole(embedded)));
  }

  /// Writes one page of one list; empty when there is no such list.
  public Optional<String> page(Thing thing, PageOf wanted) {
    return read(thing, reader -> reader.page(wanted))
        .map(view -> templates.page("thing", ROOT, view));
  }

  private <T> T read(Thing thing, Function<ThingReader, T> reading) {
    Links links = new Links(site.base(), ROOT);
    return store.read(reader -> reading.apply(new ThingReader(thing, statements(reader), links)));
  }

  private Statements statements(StoreReader reader) {
    return new Statements(reader, site.withText() ? Set.of() : Set.of(SchemaOrg.TEXT));
  }
}
