package org.newsgraph.endpoint.thing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.endpoint.drawing.timeline.Timeline;
import org.newsgraph.endpoint.page.Links;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.view.Entry;
import org.newsgraph.endpoint.view.JsonLd;
import org.newsgraph.endpoint.view.Part;
import org.newsgraph.endpoint.view.Pictures;
import org.newsgraph.endpoint.view.ReportList;
import org.newsgraph.endpoint.view.ThingView;
import org.newsgraph.store.Statements;
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
  private final Statements told;
  private final Names names;
  private final Entries entries;
  private final Occasions occasions;
  private final Company company;
  private final Reports reports;
  private final Positions positions;
  private final Optional<ArticleText> article;

  ThingReader(Thing thing, Statements told, Links links) {
    this.thing = thing;
    this.told = told;
    node = thing.node(links.base());
    names = new Names(told, links);
    Evidence evidence = new Evidence(told, names);
    entries = new Entries(told, names, evidence);
    occasions = new Occasions(told, node);
    company = new Company(told, occasions);
    reports = new Reports(told, names, evidence, occasions);
    positions = new Positions(told, names);
    article =
        thing.folder() == Folder.article
            ? Optional.of(new ArticleText(told, names, node))
            : Optional.empty();
  }

  /// @param jsonLd the thing's own statements, to stand in the page
  ThingView whole(JsonLd jsonLd) {
    List<Company.Companion> companions = company.of(COMPANIONS);
    return new ThingView(
        new Headings(told, names).of(thing, node, Optional.of(jsonLd)),
        Standing.of(node, told, names).notes(),
        told.text(node, NewsEvents.CONTENT),
        new Facts(told, entries).of(node, own()),
        LED_BY_FACTS.contains(thing.folder()),
        pictures(companions),
        article.map(ArticleText::paragraphs).orElse(List.of()),
        firstPages(),
        side(companions),
        article.isPresent() ? ReportList.EMPTY : reports.page(PageNumber.FIRST, proofs()));
  }

  /// Mentions are many, and shown as sentences.
  private List<Triple> own() {
    return told.about(node, List.of(NewsEvents.HAS_MENTION, SchemaOrg.TEXT)).toList();
  }

  /// One page of one list; empty when there is no such list.
  Optional<ThingView> page(PageOf wanted) {
    if (wanted.part().equals(Reports.ID)) {
      return Optional.of(reports.page(wanted.page(), proofs()))
          .filter(found -> !found.reports().isEmpty())
          .map(found -> only(List.of(), found));
    }
    return Stream.concat(listings(), Stream.of(positions.held(node), positions.holders(node)))
        .filter(listing -> listing.id().equals(wanted.part()))
        .findFirst()
        .flatMap(listing -> listing.page(wanted.page()))
        .map(part -> only(List.of(part), ReportList.EMPTY));
  }

  private Stream<Listing<Node>> listings() {
    return article
        .map(text -> new ArticleParts(told, names, entries, text, node).listings())
        .orElseGet(() -> new Parts(told, entries, occasions).of().stream());
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
    return listings().flatMap(listing -> listing.page(PageNumber.FIRST).stream()).toList();
  }

  private List<Part> side(List<Company.Companion> companions) {
    return Stream.of(
            positions.held(node).page(PageNumber.FIRST).stream(),
            company(companions),
            positions.holders(node).page(PageNumber.FIRST).stream())
        .flatMap(parts -> parts)
        .toList();
  }

  private Pictures pictures(List<Company.Companion> companions) {
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
      case place -> new Pictures(times(), places.of(node), neighbours.of(node, companions));
      case person, organization, group, thing ->
          new Pictures(
              times(), places.ofEvents(company.events().stream()), neighbours.of(node, companions));
      case membership, role, link, graph -> Pictures.NONE;
    };
  }

  private Optional<Timeline> times() {
    return new TimePicture(told, names, occasions).picture();
  }

  private Stream<Part> company(List<Company.Companion> companions) {
    List<Entry> entries =
        companions.stream()
            .<Entry>map(one -> new Entry.OfThing(names.to(one.node()), one.inWords(), List.of()))
            .toList();
    return entries.isEmpty()
        ? Stream.of()
        : Stream.of(new Part("company", "With whom", entries.size(), entries, Optional.empty()));
  }

  private int proofs() {
    return thing.folder() == Folder.event || thing.folder() == Folder.claim
        ? PROOFS_OF_EVENT
        : PROOFS_OF_ENTITY;
  }
}
