package org.newsgraph.link.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.EventTelling;
import org.newsgraph.link.reading.MentionText;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.reading.Telling;

/// What of a story's articles is compared. Time and memory grow with the square of the things, and
/// of what is told of each; RDF of others may tell of any number. What is left out keeps its own
/// IRI.
///
/// The articles share the places [fairly][FairShare], so that those that tell of a hundred thousand
/// things cost the others none. Of its things those are kept that it mentions most often, and of
/// these those that it mentions first.
final class Excerpts {
  /// Of either kind in a story. A hundred and fifty articles, the most that a story has, tell of
  /// some sixty each.
  static final int THINGS = 10_000;

  /// Of either kind in an article: several times as many as a very long one tells of.
  static final int ARTICLES_THINGS = 2_000;

  /// Of the mentions of all entities, or events, of a story; so too of their names, identifiers and
  /// participants.
  static final int DETAILS = 100_000;

  /// In characters.
  private static final int WORDS = 1_000;

  private static final int SENTENCE = 4_000;

  private static final Comparator<Telling> IMPORTANCE =
      Comparator.comparingInt((Telling thing) -> -thing.mentions().size())
          .thenComparingInt(Excerpts::first)
          .thenComparing(thing -> thing.thing().getURI());

  private Excerpts() {}

  private static int first(Telling thing) {
    return thing.mentions().isEmpty() ? Integer.MAX_VALUE : thing.mentions().getFirst().begin();
  }

  /// Takes out of the articles of a story what is compared.
  static List<ReadArticle> of(List<ReadArticle> articles) {
    return details(things(articles, ARTICLES_THINGS, THINGS), DETAILS);
  }

  /// Leaves things out.
  ///
  /// @param ofEach how many of either kind are kept of an article
  /// @param ofAll how many are kept of all
  static List<ReadArticle> things(List<ReadArticle> articles, int ofEach, int ofAll) {
    int entities = Math.min(ofEach, FairShare.most(sizes(articles, ReadArticle::entities), ofAll));
    int events = Math.min(ofEach, FairShare.most(sizes(articles, ReadArticle::events), ofAll));
    return articles.stream()
        .map(article ->
            with(article, kept(article.entities(), entities), kept(article.events(), events)))
        .toList();
  }

  private static <T> int[] sizes(Collection<T> all, Function<T, ? extends Collection<?>> parts) {
    return all.stream().mapToInt(one -> parts.apply(one).size()).toArray();
  }

  private static <T extends Telling> List<T> kept(List<T> things, int most) {
    if (things.size() <= most) {
      return things;
    }
    Set<T> kept = new HashSet<>(things.stream().sorted(IMPORTANCE).limit(most).toList());
    return things.stream().filter(kept::contains).toList();
  }

  private static ReadArticle with(
      ReadArticle article, List<EntityTelling> entities, List<EventTelling> events) {
    return new ReadArticle(article.name(), article.published(), article.text(), entities, events);
  }

  /// Leaves out of what is told of things what comes last.
  ///
  /// @param places how many mentions, names, identifiers and participants of either kind are kept
  static List<ReadArticle> details(List<ReadArticle> articles, int places) {
    Limits<EntityTelling> entities = new Limits<>(articles, ReadArticle::entities, places);
    Limits<EventTelling> events = new Limits<>(articles, ReadArticle::events, places);
    int[] mentions = entities.of(entity -> entity.mentions().size());
    int[] names = entities.of(entity -> entity.names().size());
    int[] identifiers = entities.of(entity -> entity.identifiers().size());
    int[] triggers = events.of(event -> event.mentions().size());
    int[] participants = events.of(Excerpts::participants);
    List<ReadArticle> cut = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      int at = i;
      ReadArticle article = articles.get(i);
      cut.add(
          with(
              article,
              article.entities().stream()
                  .map(entity -> cut(entity, mentions[at], names[at], identifiers[at]))
                  .toList(),
              article.events().stream()
                  .map(event -> cut(event, triggers[at], participants[at]))
                  .toList()));
    }
    return cut;
  }

  /// How much of each article is kept of each of its things.
  private record Limits<T>(
      List<ReadArticle> articles, Function<ReadArticle, List<T>> things, int places) {
    int[] of(ToIntFunction<T> size) {
      return FairShare.mosts(
          articles.stream()
              .map(article -> things.apply(article).stream().mapToInt(size).toArray())
              .toList(),
          places);
    }
  }

  private static int participants(EventTelling event) {
    return event.roles().values().stream().mapToInt(Set::size).sum();
  }

  private static EntityTelling cut(EntityTelling entity, int mentions, int names, int identifiers) {
    return new EntityTelling(
        entity.article(),
        entity.thing(),
        entity.types(),
        entity.names().stream().limit(names).map(name -> cut(name, WORDS)).toList(),
        first(entity.identifiers(), identifiers),
        mentions(entity, mentions));
  }

  private static EventTelling cut(EventTelling event, int mentions, int participants) {
    return new EventTelling(
        event.article(),
        event.thing(),
        event.versions(),
        event.classes(),
        participants(event) <= participants ? event.roles() : roles(event.roles(), participants),
        event.factuality(),
        event.time(),
        mentions(event, mentions));
  }

  private static Map<Node, Set<Node>> roles(Map<Node, Set<Node>> all, int participants) {
    List<Node> roles = all.keySet().stream().sorted(Comparator.comparing(Node::getURI)).toList();
    int most = FairShare.most(sizes(roles, role -> all.getOrDefault(role, Set.of())), participants);
    Map<Node, Set<Node>> kept = new LinkedHashMap<>();
    roles.forEach(role -> kept.put(role, first(all.getOrDefault(role, Set.of()), most)));
    return kept;
  }

  private static Set<Node> first(Set<Node> nodes, int most) {
    return nodes.size() <= most
        ? nodes
        : nodes.stream().limit(most).collect(Collectors.toUnmodifiableSet());
  }

  private static List<MentionText> mentions(Telling thing, int most) {
    return thing.mentions().stream().limit(most).map(Excerpts::cut).toList();
  }

  private static MentionText cut(MentionText mention) {
    return mention.words().length() <= WORDS && mention.sentence().length() <= SENTENCE
        ? mention
        : new MentionText(
            mention.begin(),
            mention.end(),
            cut(mention.words(), WORDS),
            cut(mention.sentence(), SENTENCE));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
