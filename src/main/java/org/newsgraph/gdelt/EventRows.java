package org.newsgraph.gdelt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.mapping.EventClasses;
import org.newsgraph.mapping.Literals;
import org.newsgraph.mapping.iri.IriMinter;
import org.newsgraph.mapping.iri.Slug;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.DcTerms;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// The rows of the events: who did what to whom, when and where.
final class EventRows implements RowMapper {
  private static final int ID = 0;
  private static final int DAY = 1;
  private static final int FIRST_ACTOR = 5;
  private static final int SECOND_ACTOR = 15;
  private static final int CODE = 26;
  private static final int PLACE = 51;
  private static final int ADDRESS = 60;

  private final Base base;
  private final GdeltPlaces places;
  private final SourceArticles articles;

  EventRows(Base base, KnownThings known) {
    this.base = base;
    places = new GdeltPlaces(base, known);
    articles = new SourceArticles(new IriMinter(base));
  }

  /// The IRI of an event of GDELT.
  static Node event(Base base, String id) {
    return base.node(Folder.event, "gdelt-" + id);
  }

  @Override
  public List<Triple> map(GdeltRow row) {
    String id = row.id(ID, "GlobalEventID");
    LocalDate day = row.day(DAY, "Day");
    String code = row.text(CODE).orElse("");
    CameoCodes.Meaning meaning =
        CameoCodes.meaning(code)
            .orElseThrow(() -> new GdeltException("EventCode is none of CAMEO: \"" + code + "\""));
    Node event = event(base, id);
    Triples triples = new Triples();
    triples.type(event, EventClasses.of(meaning.type()));
    triples.add(event, DcTerms.IDENTIFIER, Literals.text(id));
    triples.add(event, NewsEvents.CAMEO_CODE, Literals.text(code));
    triples.add(event, NewsEvents.FACTUALITY, NewsEvents.term("Actual"));
    Stream.of(NewsEvents.DATE, NewsEvents.EARLIEST, NewsEvents.LATEST)
        .forEach(property -> triples.add(event, property, Literals.day(day)));
    Optional<GdeltActor> first = GdeltActor.of(row, FIRST_ACTOR);
    Optional<GdeltActor> second = GdeltActor.of(row, SECOND_ACTOR);
    first.ifPresent(actor -> participant(event, NewsEvents.AGENT, actor, triples));
    second.ifPresent(actor -> participant(event, meaning.role(), actor, triples));
    Optional<GdeltPlace> place = GdeltPlace.of(row, PLACE);
    place.ifPresent(where -> triples.add(event, NewsEvents.PLACE, node(where, triples)));
    triples.label(event, label(meaning, first, second, place));
    row.text(ADDRESS).ifPresent(address -> articles.report(address, event, triples));
    return triples.list();
  }

  private static String label(
      CameoCodes.Meaning meaning,
      Optional<GdeltActor> first,
      Optional<GdeltActor> second,
      Optional<GdeltPlace> place) {
    return Stream.of(
            Optional.of(meaning.words()),
            first.map(actor -> "by " + actor.readableName()),
            second.map(actor -> meaning.preposition() + " " + actor.readableName()),
            place.map(where -> "in " + where.parts().getFirst()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private void participant(Node event, Node role, GdeltActor actor, Triples triples) {
    Node node = node(actor, triples);
    triples.add(event, role, node);
    triples.add(event, NewsEvents.PARTICIPANT, node);
  }

  /// A country that acts is a place, as in articles; an organisation that CAMEO knows is one by its
  /// name; any other actor is told apart by its codes, and acts for its country.
  private Node node(GdeltActor actor, Triples triples) {
    Optional<Node> country = actor.country().flatMap(places::country);
    if (actor.isCountry() && country.isPresent()) {
      triples.type(country.get(), Set.of(SchemaOrg.PLACE));
      return country.get();
    }
    boolean organization = actor.group().isPresent() && actor.role().isEmpty();
    String name = actor.readableName();
    Node node =
        organization
            ? base.node(Folder.organization, Slug.identifying(name))
            : base.node(
                Folder.group, Slug.identifying("gdelt " + actor.code() + " " + actor.name()));
    triples.type(node, Set.of(organization ? SchemaOrg.ORGANIZATION : NewsEvents.GROUP));
    triples.label(node, name);
    country.ifPresent(of -> triples.add(node, NewsEvents.AFFILIATION, of));
    return node;
  }

  private Node node(GdeltPlace place, Triples triples) {
    Optional<Node> known = places.find(place);
    Node node = known.orElseGet(() -> base.node(Folder.place, Slug.identifying(place.fullName())));
    triples.type(node, Set.of(SchemaOrg.PLACE));
    if (known.isEmpty()) {
      triples.label(node, place.fullName());
      places
          .countryOf(place)
          .ifPresent(country -> triples.add(node, SchemaOrg.CONTAINED_IN_PLACE, country));
      place.coordinates().ifPresent(where -> coordinates(node, where, triples));
    }
    return node;
  }

  private static void coordinates(Node place, Coordinates where, Triples triples) {
    triples.add(place, SchemaOrg.LATITUDE, degrees(where.latitude()));
    triples.add(place, SchemaOrg.LONGITUDE, degrees(where.longitude()));
  }

  private static Node degrees(double value) {
    return Literals.decimal(java.math.BigDecimal.valueOf(value));
  }
}
