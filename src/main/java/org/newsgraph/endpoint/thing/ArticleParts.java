package org.newsgraph.endpoint.thing;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

/// Lists of what an article tells of, in the order of the telling.
record ArticleParts(Statements told, Names names, Entries entries, ArticleText text, Node article) {
  private static final List<Map.Entry<Folder, String>> HEADINGS =
      List.of(
          entry(Folder.event, "Events"),
          entry(Folder.claim, "Claims"),
          entry(Folder.person, "People"),
          entry(Folder.organization, "Organisations"),
          entry(Folder.place, "Places"),
          entry(Folder.group, "Groups"),
          entry(Folder.thing, "Things and works"));

  Stream<Listing<Node>> listings() {
    Map<Folder, Set<Node>> things = new EnumMap<>(Folder.class);
    Stream.of(NewsEvents.REPORTS, SchemaOrg.MENTIONS)
        .flatMap(property -> told.objects(article, property))
        .forEach(node ->
            names
                .folder(node)
                .ifPresent(
                    folder -> things.computeIfAbsent(folder, one -> new HashSet<>()).add(node)));
    Stream<Listing<Node>> ofThings = HEADINGS.stream().map(heading -> listing(heading, things));
    return Stream.concat(ofThings, Stream.of(copies()));
  }

  private Listing<Node> listing(Map.Entry<Folder, String> heading, Map<Folder, Set<Node>> things) {
    return new Listing<>(
        heading.getKey().name(),
        heading.getValue(),
        () ->
            things.getOrDefault(heading.getKey(), Set.of()).stream().sorted(text.order()).toList(),
        entries::of);
  }

  private Listing<Node> copies() {
    return new Listing<>(
        "copies",
        "Copies of this article",
        () ->
            told.subjects(Prov.WAS_DERIVED_FROM, article)
                .distinct()
                .sorted(entries.byName())
                .toList(),
        entries::article);
  }
}
