package org.newsgraph.link.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.EventTelling;
import org.newsgraph.link.reading.Identifiers;
import org.newsgraph.link.reading.MentionText;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.SenseTable;
import org.newsgraph.link.text.Stems;
import org.newsgraph.link.text.Terms;
import org.newsgraph.link.text.Words;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Sketches the entities of one article.
final class EntitySketching {
  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "police", "personnel");

  private final ReadArticle article;
  private final Terms terms;
  private final SenseTable senses;
  private final Map<Node, List<Deed>> deeds = new HashMap<>();

  /// A part in an event.
  private record Deed(String role, String stem) {}

  EntitySketching(ReadArticle article, Terms terms, SenseTable senses) {
    this.article = article;
    this.terms = terms;
    this.senses = senses;
    article.events().forEach(this::noteDeeds);
  }

  private void noteDeeds(EventTelling event) {
    Set<String> stems =
        event.mentions().stream()
            .flatMap(mention -> Words.stems(mention.words()).stream())
            .collect(Collectors.toSet());
    event
        .roles()
        .forEach((role, things) ->
            things.forEach(thing ->
                stems.forEach(stem ->
                    deeds
                        .computeIfAbsent(thing, key -> new ArrayList<>())
                        .add(new Deed(role.getLocalName(), stem)))));
  }

  List<EntitySketch> sketches() {
    return article.entities().stream().map(this::sketch).toList();
  }

  /// The stems of all words that an entity is called by.
  static Set<String> stems(EntityTelling entity) {
    return calls(entity).flatMap(call -> Words.stems(call).stream()).collect(Collectors.toSet());
  }

  private static Stream<String> calls(EntityTelling entity) {
    return Stream.concat(entity.names().stream(), phrases(entity).map(Phrase::text));
  }

  private static Stream<Phrase> phrases(EntityTelling entity) {
    return entity.mentions().stream()
        .map(MentionText::words)
        .map(Phrase::new)
        .filter(phrase -> !phrase.isPronoun());
  }

  private EntitySketch sketch(EntityTelling entity) {
    List<Phrase> names = phrases(entity).filter(Phrase::isName).toList();
    List<Phrase> descriptions = descriptions(entity, names.isEmpty());
    List<Deed> parts = deeds.getOrDefault(entity.thing(), List.of());
    Set<String> heads = heads(descriptions);
    EntityKind kind = kind(entity.types());
    String fullName = fullName(entity, names);
    boolean isNameOfAnyone = senses.namePeople(last(fullName));
    boolean isPlural =
        heads.stream().anyMatch(head -> head.endsWith("s") || PLURALS.contains(head));
    EntityDesignation designation =
        new EntityDesignation(
            kind,
            names.isEmpty() || fullName.isEmpty() ? List.of() : List.of(fullName.split(" ")),
            isNameOfAnyone,
            isPlural);
    return new EntitySketch(
        entity,
        kind,
        !names.isEmpty(),
        terms.set(words(names)),
        fullName,
        terms.set(stems(entity)),
        terms.set(heads.stream().map(Stems::of).toList()),
        terms.set(heads(names).stream().map(Stems::of).toList()),
        isNameOfAnyone,
        heads,
        senses.look(heads),
        terms.set(parts.stream().map(part -> part.role() + " " + part.stem()).toList()),
        terms.set(parts.stream().map(Deed::stem).toList()),
        terms.set(parts.stream().map(part -> "role " + part.role()).toList()),
        entity.mentions().isEmpty() ? 0 : entity.mentions().getFirst().begin(),
        isPlural,
        senses.namePeople(heads),
        descriptions.stream()
            .flatMap(one -> Words.of(one.text()).stream())
            .filter(word -> Character.isDigit(word.codePointAt(0)))
            .collect(Collectors.toSet()),
        new Identifiers(entity.identifiers()),
        designation);
  }

  private static List<Phrase> descriptions(EntityTelling entity, boolean unnamed) {
    Stream<Phrase> labels =
        unnamed ? entity.names().stream().limit(1).map(Phrase::new) : Stream.empty();
    return Stream.concat(phrases(entity).filter(phrase -> !phrase.isName()), labels).toList();
  }

  private static Set<String> heads(List<Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> phrase.head().stream()).collect(Collectors.toSet());
  }

  private static List<String> words(List<Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> Words.content(phrase.text()).stream()).toList();
  }

  private static String fullName(EntityTelling entity, List<Phrase> names) {
    Comparator<List<String>> shorter = Comparator.comparingInt(List::size);
    return Stream.concat(names.stream().map(Phrase::text), entity.names().stream())
        .map(Words::content)
        .max(shorter.thenComparing(words -> String.join(" ", words), Comparator.reverseOrder()))
        .map(words -> String.join(" ", words))
        .orElse("");
  }

  private static Set<String> last(String name) {
    return name.isEmpty() ? Set.of() : Set.of(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static EntityKind kind(Set<Node> types) {
    if (types.contains(SchemaOrg.PERSON)) {
      return EntityKind.PERSON;
    }
    if (types.contains(SchemaOrg.ORGANIZATION)) {
      return EntityKind.ORGANIZATION;
    }
    if (types.contains(SchemaOrg.PLACE)) {
      return EntityKind.PLACE;
    }
    if (types.contains(NewsEvents.GROUP)) {
      return EntityKind.GROUP;
    }
    return types.contains(SchemaOrg.CREATIVE_WORK) ? EntityKind.WORK : EntityKind.THING;
  }
}
