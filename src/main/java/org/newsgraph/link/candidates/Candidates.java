package org.newsgraph.link.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.KnownThing;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.gazetteer.SoughtName;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.Identifiers;
import org.newsgraph.link.reading.ReadArticle;

/// Looks up the entities of articles among the things that are known beforehand, by their names and
/// by the IRIs that they have elsewhere.
///
/// ```java
/// Candidates candidates = new Candidates(known);
/// articles.forEach(candidates::note);
/// List<Identification> known = candidates.identifications();
/// ```
///
/// An entity with an entry of its own is that and nothing else. Of the others only those stay in
/// memory whose name some entry has; the same articles give the same, in whichever order.
public final class Candidates {
  private static final double CERTAIN = 0.99;
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final KnownThings known;
  private final Map<Node, Sightings> sightings = new TreeMap<>(BY_IRI);
  private final Map<Node, Candidate> candidates = new HashMap<>();
  private final Map<String, List<Candidate>> byName = new HashMap<>();
  private final Map<Node, Optional<KnownThing>> identified = new HashMap<>();
  private final Map<Node, Map<Node, KnownThing>> byIdentifier = new TreeMap<>(BY_IRI);
  private final Set<Node> entries = new TreeSet<>(BY_IRI);

  /// @param known what is known beforehand
  public Candidates(KnownThings known) {
    this.known = known;
  }

  /// Notes what an article tells of entities.
  public void note(ReadArticle article) {
    ArticleContext context = new ArticleContext(article);
    article.entities().forEach(entity -> note(entity, context));
  }

  private void note(EntityTelling entity, ArticleContext context) {
    if (known.knows(entity.thing())) {
      entries.add(entity.thing());
      return;
    }
    entity.identifiers().stream()
        .flatMap(iri -> identified.computeIfAbsent(iri, known::identified).stream())
        .forEach(thing ->
            byIdentifier
                .computeIfAbsent(entity.thing(), key -> new TreeMap<>(BY_IRI))
                .put(thing.iri(), thing));
    List<SoughtName> names =
        entity.names().stream()
            .flatMap(name -> SoughtName.of(name, entity.types()).stream())
            .toList();
    List<Candidate> found = names.stream().flatMap(name -> named(name).stream()).toList();
    if (!found.isEmpty()) {
      sightings
          .computeIfAbsent(entity.thing(), Sightings::new)
          .note(entity, found, names.stream().allMatch(SoughtName::isAcronym), context);
    }
  }

  /// The entry under whose IRI elsewhere articles know a thing; none where they know it as several.
  private static Optional<KnownThing> entry(Map<Node, KnownThing> entries) {
    KnownThing first = entries.values().iterator().next();
    return entries.values().stream()
            .allMatch(each -> !identifiers(first).tellApart(identifiers(each)))
        ? Optional.of(first)
        : Optional.empty();
  }

  /// Names that some entry has are looked up once.
  private List<Candidate> named(SoughtName name) {
    List<Candidate> before = byName.get(name.key());
    if (before != null) {
      return before;
    }
    List<Candidate> found =
        known.named(name).stream()
            .map(
                thing -> candidates.computeIfAbsent(thing.iri(), iri -> Candidate.of(thing, known)))
            .toList();
    if (!found.isEmpty()) {
      byName.put(name.key(), found);
    }
    return found;
  }

  /// Gives the entities that are something known beforehand, in the order of their IRIs.
  public List<Identification> identifications() {
    List<Identification> all = new ArrayList<>();
    byIdentifier.forEach((thing, entries) ->
        entry(entries)
            .ifPresent(entry ->
                all.add(
                    new Identification(
                        thing,
                        entry,
                        CERTAIN,
                        List.of("both are known elsewhere under the same IRI")))));
    sightings.values().stream()
        .filter(each -> !byIdentifier.containsKey(each.thing()))
        .flatMap(each -> new Choice(each).chosen().stream().map(chosen -> made(each, chosen)))
        .forEach(all::add);
    return all;
  }

  /// Gives what tells from others the entries that articles name by their own IRIs.
  public Map<Node, Identifiers> entries() {
    Map<Node, Identifiers> all = new TreeMap<>(BY_IRI);
    entries.forEach(entry -> all.put(entry, identifiers(known.thing(entry))));
    return all;
  }

  static Identifiers identifiers(KnownThing known) {
    Identifiers identifiers = new Identifiers(known.identifiers());
    identifiers.addEntry(known.iri());
    return identifiers;
  }

  private static Identification made(Sightings sightings, Choice.Chosen chosen) {
    return new Identification(
        sightings.thing(),
        chosen.candidate().known(),
        chosen.confidence(),
        new Reasons(sightings).forChoice(chosen));
  }

  /// Tells what speaks for and against an entity being something known beforehand, if it has its
  /// name.
  ///
  /// @param same whether they are the same in the end
  public Optional<Explanation> explain(Node one, Node other, boolean same) {
    return explanation(one, other, same).or(() -> explanation(other, one, same));
  }

  private Optional<Explanation> explanation(Node thing, Node entry, boolean same) {
    Optional<KnownThing> identity =
        Optional.ofNullable(byIdentifier.get(thing)).flatMap(Candidates::entry);
    if (identity.filter(known -> known.iri().equals(entry)).isPresent()) {
      return Optional.of(
          new Explanation(
              same, CERTAIN, List.of("for: both are known elsewhere under the same IRI")));
    }
    Sightings noted = sightings.get(thing);
    return noted == null
        ? Optional.empty()
        : noted.candidates().stream()
            .filter(candidate -> candidate.iri().equals(entry))
            .findFirst()
            .map(candidate -> explanation(noted, candidate, same));
  }

  private static Explanation explanation(Sightings noted, Candidate candidate, boolean same) {
    List<String> lines = new ArrayList<>();
    Optional<Choice.Chosen> chosen = new Choice(noted).chosen();
    boolean isChosen = chosen.filter(each -> each.candidate().equals(candidate)).isPresent();
    Reasons reasons = new Reasons(noted);
    (isChosen ? reasons.forChoice(chosen.orElseThrow()) : reasons.forCandidate(candidate))
        .forEach(reason -> lines.add("for: " + reason));
    List<String> objections = Objections.to(candidate, noted);
    objections.forEach(objection -> lines.add("against: " + objection));
    if (!isChosen && objections.isEmpty()) {
      lines.add(
          chosen
              .map(each -> "against: another of that name fits better: " + each.candidate().iri())
              .orElse("against: too little tells which of that name it is"));
    }
    return new Explanation(
        same, chosen.filter(each -> isChosen).map(Choice.Chosen::confidence).orElse(0.0), lines);
  }
}
