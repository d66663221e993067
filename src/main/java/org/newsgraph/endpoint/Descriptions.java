package org.newsgraph.endpoint;

import java.util.Optional;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.thing.PageNumber;
import org.newsgraph.store.NewsStore;

/// Describes things in RDF: what all graphs together tell of a thing, what points to it, and the
/// names and classes of everything that is met on the way, so that nobody has to ask again for
/// those. What is too long for one page goes on on the next.
record Descriptions(NewsStore store, Site site) {

  /// Gives a page of a thing's description; nothing when it has fewer pages.
  Optional<Description> of(Thing thing, PageNumber page) {
    return store.read(reader ->
        new DescriptionReader(reader, site, thing, page)
            .read()
            .map(description -> {
              description.tellOfOthers(site.base().iri() + "data/" + thing.path());
              return description;
            }));
  }
}
