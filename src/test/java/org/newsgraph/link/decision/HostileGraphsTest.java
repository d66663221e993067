package org.newsgraph.link.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.SchemaOrg;

/// Graphs that no program of ours made.
class HostileGraphsTest {
  private static final String BASE = "http://localhost:3030/";
  private static final StoryLinker LINKER = new StoryLinker(2);

  @TempDir Path folder;

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static void write(NewsStore store, Node article, Triple... more) {
    List<Triple> triples = new ArrayList<>(List.of(more));
    triples.add(Triple.create(article, RDF.Nodes.type, NewsEvents.ARTICLE));
    triples.add(
        Triple.create(
            article, SchemaOrg.TEXT, text("A storm struck Reykjavik on Monday, Jane Doe said.")));
    store.write(writer -> writer.replace(article, triples));
  }

  private static List<SameThing> link(NewsStore store) {
    return link(store, ManualPairs.NONE);
  }

  private static List<SameThing> link(NewsStore store, ManualPairs pairs) {
    List<SameThing> same = LINKER.link(store, pairs, LinkProgress.NONE);
    new Rewriting(store).apply(same);
    return same;
  }

  @Test
  void aDayAtTheEndOfTimeIsADay() {
    try (NewsStore store = NewsStore.open(folder)) {
      Node article = iri("article/a-0a1b2c3d");
      Node event = iri("event/storm");
      write(
          store,
          article,
          Triple.create(
              article,
              SchemaOrg.DATE_PUBLISHED,
              NodeFactory.createLiteralDT("+999999999-12-31", XSDDatatype.XSDdate)),
          Triple.create(article, NewsEvents.REPORTS, event),
          Triple.create(event, RDF.Nodes.type, NewsEvents.EVENT),
          Triple.create(event, NewsEvents.FACTUALITY, NewsEvents.term("Actual")));
      assertThat(link(store)).isEmpty();
    }
  }

  @Test
  void classesAndArticlesNeverGiveWay() {
    try (NewsStore store = NewsStore.open(folder)) {
      for (String name :
          List.of("article/a-0a1b2c3d", "article/b-1a1b2c3d", "article/c-2a1b2c3d")) {
        Node article = iri(name);
        Node jane = iri("aa/jane");
        write(
            store,
            article,
            Triple.create(article, SchemaOrg.MENTIONS, jane),
            Triple.create(jane, RDF.Nodes.type, SchemaOrg.PERSON),
            Triple.create(jane, RDFS.Nodes.label, text("Jane Doe")),
            Triple.create(article, SchemaOrg.MENTIONS, NewsEvents.ARTICLE),
            Triple.create(NewsEvents.ARTICLE, RDF.Nodes.type, SchemaOrg.PERSON),
            Triple.create(NewsEvents.ARTICLE, RDFS.Nodes.label, text("Jane Doe")),
            Triple.create(article, SchemaOrg.MENTIONS, article),
            Triple.create(article, RDF.Nodes.type, SchemaOrg.PERSON),
            Triple.create(article, RDFS.Nodes.label, text("Jane Doe")));
      }
      List<SameThing> same = link(store);
      assertThat(
              store.<List<Node>>read(
                  reader -> new OriginalGraphs(reader, store.base()).articles().toList()))
          .hasSize(3);
      assertThat(same)
          .noneMatch(each ->
              Stream.of(each.merged(), each.canonical())
                  .anyMatch(n -> n.getURI().contains("rticle")));
    }
  }

  @Test
  void versionsOfVersionsDoNotGiveWayInACircle() {
    try (NewsStore store = NewsStore.open(folder)) {
      for (String name : List.of("article/a-0a1b2c3d", "article/b-1a1b2c3d")) {
        Node article = iri(name);
        List<Triple> t = new ArrayList<>();
        List<String> events =
            name.contains("/a-")
                ? List.of("event/b", "event/b-c", "event/b-c-d")
                : List.of("event/a", "event/a-c", "event/a-c-d");
        for (int i = 0; i < 3; i++) {
          Node event = iri(events.get(i));
          t.add(Triple.create(article, NewsEvents.REPORTS, event));
          t.add(Triple.create(event, RDF.Nodes.type, NewsEvents.EVENT));
          t.add(Triple.create(event, RDF.Nodes.type, NewsEvents.term("Storm")));
          t.add(Triple.create(event, NewsEvents.FACTUALITY, NewsEvents.term("Actual")));
          if (i > 0) {
            t.add(Triple.create(event, NewsEvents.VERSION_OF, iri(events.get(i - 1))));
          }
          Node mention =
              NodeFactory.createURI(article.getURI() + "#char=" + (2 + i) + "," + (7 + i));
          t.add(Triple.create(event, NewsEvents.HAS_MENTION, mention));
          t.add(Triple.create(mention, Nif.BEGIN_INDEX, text("" + (2 + i))));
          t.add(Triple.create(mention, Nif.END_INDEX, text("" + (7 + i))));
          t.add(Triple.create(mention, Nif.ANCHOR_OF, text("storm")));
          t.add(
              Triple.create(
                  mention,
                  NewsEvents.SENTENCE,
                  text("A storm struck Reykjavik on Monday, Jane Doe said.")));
        }
        write(store, article, t.toArray(Triple[]::new));
      }
      List<SameThing> same =
          link(
              store,
              new ManualPairs(
                  List.of(
                      new ManualPairs.Pair(iri("event/a"), iri("event/b"), 1),
                      new ManualPairs.Pair(iri("event/a-c"), iri("event/b-c"), 2)),
                  List.of()));

      assertThat(same)
          .isNotEmpty()
          .extracting(SameThing::merged)
          .doesNotContainAnyElementsOf(same.stream().map(SameThing::canonical).toList());
    }
  }

  @Test
  @Tag("slow")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void anArticleOfTensOfThousandsOfThingsCostsOthersNothing() {
    try (NewsStore store = NewsStore.open(folder)) {
      for (int number = 0; number < 5; number++) {
        Node article = iri("article/a-%d".formatted(number));
        List<Triple> triples = new ArrayList<>();
        person(article, iri("person/jane-%d".formatted(number)), "Jane Doe", triples);
        write(store, article, triples.toArray(Triple[]::new));
      }
      List<SameThing> before = link(store);
      Node article = iri("article/z-0a1b2c3d");
      List<Triple> triples = new ArrayList<>();
      for (int number = 0; number < 30_000; number++) {
        person(article, iri("person/n-%d".formatted(number)), "Mr. N" + number, triples);
      }
      write(store, article, triples.toArray(Triple[]::new));

      assertThat(before).hasSize(4);
      assertThat(link(store)).extracting(SameThing::merged).containsAll(merged(before));
    }
  }

  private static List<Node> merged(List<SameThing> same) {
    return same.stream().map(SameThing::merged).toList();
  }

  private static void person(Node article, Node person, String name, List<Triple> triples) {
    Node mention = NodeFactory.createURI(person.getURI() + "-mention");
    triples.add(Triple.create(article, SchemaOrg.MENTIONS, person));
    triples.add(Triple.create(person, RDF.Nodes.type, SchemaOrg.PERSON));
    triples.add(Triple.create(person, RDFS.Nodes.label, text(name)));
    triples.add(Triple.create(person, NewsEvents.HAS_MENTION, mention));
    triples.add(Triple.create(mention, Nif.BEGIN_INDEX, text("1")));
    triples.add(Triple.create(mention, Nif.END_INDEX, text("9")));
    triples.add(Triple.create(mention, Nif.ANCHOR_OF, text(name)));
    triples.add(Triple.create(mention, NewsEvents.SENTENCE, text("It struck, " + name + " said.")));
  }
}
