package org.newsgraph.endpoint.thing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.endpoint.drawing.map.WorldMap;
import org.newsgraph.endpoint.page.Links;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.endpoint.view.JsonLd;
import org.newsgraph.endpoint.view.Part;
import org.newsgraph.endpoint.view.Pictures;
import org.newsgraph.endpoint.view.ReportList;
import org.newsgraph.endpoint.view.ThingView;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Reads what the page of a thing shows, or of one list of it.
final class ThingReader {
  private static final Set<Folder> LED_BY_FACTS =
      Set.of(Folder.event, Folder.claim, Folder.membership, Folder.role, Folder.link);

  private static final int PROOFS_OF_ENTITY = 3;
  private static final int PROOFS_OF_EVENT = 20;
  private static final int COMPANIONS = 12;

  private final Thing thing;
  private final Node node;
  private final Told told;
  private final Names names;
  private final Entries entries;
  private final Occasions occasions;
  private final Company company;
  private final Reports reports;

  ThingReader(Thing thing, Told told, Links links) {
    this.thing = thing;
    this.told = told;
    node = thing.node(links.base());
    names = new Names(told, links);
    Evidence evidence = new Evidence(told, names);
    entries = new Entries(told, names, evidence);
    occasions = new Occasions(told, node);
    company = new Company(told, occasions);
    reports = new Reports(told, names, evidence, occasions);
  }

  /// @param jsonLd the thing's own statements, to stand in the page
  ThingView whole(JsonLd jsonLd) {
    boolean article = thing.folder() == Folder.article;
    ArticleText text = new ArticleText(told, names, node);
    return new ThingView(
        new Headings(told, names).of(thing, node, Optional.of(jsonLd)),
        Standing.of(node, told, names).notes(),
        told.text(node, NewsEvents.CONTENT),
        new Facts(told, entries).of(node, own()),
        LED_BY_FACTS.contains(thing.folder()),
        pictures(),
        article ? text.paragraphs() : List.of(),
        firstPages(),
        side(),
        article ? ReportList.EMPTY : reports.page(1, proofs()));
  }

  /// Mentions are many, and shown as sentences.
  private List<Triple> own() {
    return told.of(node, List.of(NewsEvents.HAS_MENTION, SchemaOrg.TEXT)).toList();
  }

  /// One page of one list; empty when there is no such list.
  Optional<ThingView> page(PageOf wanted) {
    if (wanted.part().equals(Reports.ID)) {
      return Optional.of(reports.page(wanted.page(), proofs()))
          .filter(found -> !found.reports().isEmpty())
          .map(found -> only(List.of(), found));
    }
    return listings()
        .filter(listing -> listing.id().equals(wanted.part()))
        .findFirst()
        .flatMap(listing -> listing.page(wanted.page()))
        .map(part -> only(List.of(part), ReportList.EMPTY));
  }

  private Stream<Listing> listings() {
    return thing.folder() == Folder.article
        ? new ArticleParts(told, names, entries, new ArticleText(told, names, node), node)
            .listings()
        : new Parts(told, entries, occasions).of().stream();
  }

  private ThingView only(List<Part> parts, ReportList articles) {
    return new ThingView(
        new Headings(told, names).of(thing, node, Optional.empty()),
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        Pictures.NONE,
        List.of(),
        parts,
        List.of(),
        articles);
  }

  private List<Part> firstPages() {
    return listings().flatMap(listing -> listing.page(1).stream()).toList();
  }

  private List<Part> side() {
    Positions positions = new Positions(told, names);
    return Stream.of(positions.held(node).stream(), company(), positions.holders(node).stream())
        .flatMap(parts -> parts)
        .toList();
  }

  private Pictures pictures() {
    PlacePicture places = new PlacePicture(told, names);
    NeighbourPicture neighbours = new NeighbourPicture(told, names);
    return switch (thing.folder()) {
      case event ->
          new Pictures(
              Optional.empty(), places.ofEvents(Stream.of(node)), neighbours.of(node, List.of()));
      case article ->
          new Pictures(
              Optional.empty(),
              places.ofEvents(told.objects(node, NewsEvents.REPORTS)),
              Optional.empty());
      case claim ->
          new Pictures(Optional.empty(), Optional.empty(), neighbours.of(node, List.of()));
      case place -> ofEntity(places.of(node));
      case person, organization, group, thing ->
          ofEntity(places.ofEvents(company.events().stream()));
      case membership, role, link, graph -> Pictures.NONE;
    };
  }

  private Pictures ofEntity(Optional<WorldMap> map) {
    return new Pictures(
        new TimePicture(told, names, occasions).picture(),
        map,
        new NeighbourPicture(told, names).of(node, company.of(COMPANIONS)));
  }

  private Stream<Part> company() {
    List<Entry> companions =
        company.of(COMPANIONS).stream()
            .<Entry>map(
                one -> new Entry.OfThing(names.to(one.node()), events(one.events()), List.of()))
            .toList();
    return companions.isEmpty()
        ? Stream.of()
        : Stream.of(
            new Part("company", "With whom", companions.size(), companions, Optional.empty()));
  }

  private static String events(int number) {
    return number == 1 ? "1 event" : number + " events";
  }

  private int proofs() {
    return thing.folder() == Folder.event || thing.folder() == Folder.claim
        ? PROOFS_OF_EVENT
        : PROOFS_OF_ENTITY;
  }
}
