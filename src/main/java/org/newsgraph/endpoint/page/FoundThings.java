package org.newsgraph.endpoint.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.search.DateRange;
import org.newsgraph.endpoint.search.Dates;
import org.newsgraph.endpoint.search.Hit;
import org.newsgraph.endpoint.search.Kind;
import org.newsgraph.endpoint.search.Told;
import org.newsgraph.endpoint.view.Passage.Piece;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.endpoint.view.SearchView;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.SchemaOrg;

/// Reads what is shown of the few things found that a page of results has room for.
record FoundThings(Links links, Statements statements, PreferredName names) {
  private static final int DETAILS_AT_MOST = 3;
  private static final int ARTICLES_AT_MOST = 1000;

  SearchView.Found show(Hit hit, String words) {
    Node thing = hit.thing();
    Optional<Node> mention =
        hit.mention().or(() -> statements.object(thing, NewsEvents.HAS_MENTION));
    Optional<String> sentence = mention.flatMap(one -> statements.text(one, NewsEvents.SENTENCE));
    return new SearchView.Found(
        refer(thing),
        kind(hit),
        new Dates(links.base(), statements).of(thing).map(FoundThings::when).orElse(""),
        details(hit),
        notes(thing),
        sentence.map(text -> new Snippet(words).of(text)).orElse(List.<Piece>of()),
        mention
            .filter(one -> hit.kind() != Kind.article)
            .flatMap(one -> statements.object(one, Nif.REFERENCE_CONTEXT))
            .map(this::refer));
  }

  private Reference refer(Node node) {
    return links.to(node, names.of(node));
  }

  /// The narrowest classes of an event: a killing is an assault too, which goes without saying.
  private String kind(Hit hit) {
    if (hit.kind() != Kind.event) {
      return hit.kind().one();
    }
    List<Node> classes =
        statements
            .objects(hit.thing(), RDF.type.asNode())
            .filter(type -> type.isURI() && type.getURI().startsWith(NewsEvents.NAMESPACE))
            .filter(type -> !type.equals(NewsEvents.EVENT))
            .toList();
    return classes.stream()
        .filter(type ->
            classes.stream()
                .noneMatch(other -> statements.hold(other, RDFS.subClassOf.asNode(), type)))
        .map(type -> Words.ofTerm(type.getURI()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String when(DateRange period) {
    Optional<LocalDate> to = period.to().filter(day -> !period.from().equals(Optional.of(day)));
    String from = period.from().map(LocalDate::toString).orElse("");
    return to.map(day -> from + " to " + day).orElse(from);
  }

  private List<Reference> details(Hit hit) {
    Node thing = hit.thing();
    return switch (hit.kind()) {
      case event -> some(thing, NewsEvents.PLACE);
      case article -> some(thing, SchemaOrg.PUBLISHER);
      case claim -> some(thing, NewsEvents.SPEAKER);
      case person, organization, place, group, thing -> {
        int articles =
            (int) statements.subjects(SchemaOrg.MENTIONS, thing).limit(ARTICLES_AT_MOST).count();
        yield articles == 0 ? List.of() : List.of(Reference.plain(articles(articles)));
      }
    };
  }

  static String articles(int number) {
    return number == 1 ? "in 1 article" : String.format(Locale.ROOT, "in %,d articles", number);
  }

  private List<Reference> some(Node thing, Node property) {
    return statements.objects(thing, property).limit(DETAILS_AT_MOST).map(this::refer).toList();
  }

  private List<String> notes(Node thing) {
    List<String> notes = new ArrayList<>();
    statements
        .object(thing, NewsEvents.FACTUALITY)
        .flatMap(Told::unreal)
        .map(Told::note)
        .ifPresent(notes::add);
    statements.object(thing, NewsEvents.ACCORDING_TO).map(this::according).ifPresent(notes::add);
    return notes;
  }

  private String according(Node claim) {
    return Told.according(
        statements
            .objects(claim, NewsEvents.SPEAKER)
            .flatMap(speaker -> names.of(speaker).stream())
            .limit(1)
            .toList());
  }
}
