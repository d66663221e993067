package org.newsgraph.endpoint.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// What other things tell of a thing: the events in which it takes part, the claims it makes, and
/// what follows from it.
record Parts(Statements told, Entries entries, Occasions occasions) {

  List<Listing<Node>> of() {
    List<Listing<Node>> all = new ArrayList<>();
    all.add(events("did", "Did", NewsEvents.AGENT));
    all.add(events("done", "Was the target of", NewsEvents.PATIENT));
    all.add(events("with", "Was the other party of", NewsEvents.RECIPIENT));
    all.add(events("means", "Was the means of", NewsEvents.INSTRUMENT));
    all.add(events("topic", "Events about this", NewsEvents.TOPIC));
    all.add(events("here", "Happened here", NewsEvents.PLACE));
    all.add(claims("said", "Said", NewsEvents.SPEAKER));
    all.add(claims("told", "Was told", NewsEvents.ADDRESSEE));
    all.add(claims("about", "Claims about this", NewsEvents.ABOUT));
    all.add(events("through", "Known through this claim", NewsEvents.ACCORDING_TO));
    all.add(events("versions", "Other versions", NewsEvents.VERSION_OF));
    all.add(claims("said-in", "Claims made in this", NewsEvents.SAID_IN));
    all.addAll(consequences());
    all.add(others("acting", "Belong to this or act for it", NewsEvents.AFFILIATION));
    all.add(others("units", "Its parts", Org.SUB_ORGANIZATION_OF));
    all.add(others("within", "Places in this", SchemaOrg.CONTAINED_IN_PLACE));
    all.add(articles("published", "Articles it published", SchemaOrg.PUBLISHER));
    all.add(articles("written", "Articles", SchemaOrg.AUTHOR));
    all.add(others("merged", "Merged into this", OWL.sameAs.asNode()));
    return all;
  }

  private List<Listing<Node>> consequences() {
    return List.of(
        events("led-to", "Led to", NewsEvents.term("causedBy")),
        events("answered", "Was answered by", NewsEvents.term("inResponseTo")),
        events("justified", "Justified", NewsEvents.term("justifiedBy")),
        events("purpose", "Was the purpose of", NewsEvents.term("hasPurpose")),
        events("condition", "Was the condition of", NewsEvents.term("condition")),
        events("followed", "Was followed by", NewsEvents.term("after")),
        events("parts", "Its parts", NewsEvents.term("partOf")));
  }

  private Listing<Node> events(String id, String title, Node property) {
    return listing(id, title, () -> occasions.events(property), entries::event);
  }

  private Listing<Node> claims(String id, String title, Node property) {
    return listing(id, title, () -> occasions.claims(property), entries::claim);
  }

  private Listing<Node> articles(String id, String title, Node property) {
    return listing(id, title, () -> occasions.articles(property), entries::article);
  }

  private Listing<Node> others(String id, String title, Node property) {
    return new Listing<>(
        id,
        title,
        () ->
            told.subjects(property, occasions.thing()).distinct().sorted(entries.byName()).toList(),
        entries::of);
  }

  private static Listing<Node> listing(
      String id, String title, Supplier<List<Occasions.Dated>> found, Function<Node, Entry> entry) {
    return new Listing<>(
        id, title, () -> found.get().stream().map(Occasions.Dated::node).toList(), entry);
  }
}
