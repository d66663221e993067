package org.newsgraph.link.pair;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.reading.Telling;
import org.newsgraph.link.text.Frequencies;
import org.newsgraph.link.text.SenseTable;
import org.newsgraph.link.text.Senses;
import org.newsgraph.link.text.Terms;

/// The events and entities of articles about the same, ready to be compared.
public final class Story {
  /// From so many reports on, what several tell helps to know what each of them tells.
  private static final int SEVERAL = 6;

  private static final double EVENTS = 0.3;

  private static final double EVENTS_OF_FEW_REPORTS = 0.6;

  /// From so many reports on, what most of them tell is one thing, however each puts it.
  static final int MANY = 8;

  private final List<EventSketch> events = new ArrayList<>();
  private final List<EntitySketch> entities = new ArrayList<>();
  private final ArticlePairs articles;
  private final Described described;
  private final Prominence eventProminence;
  private final Prominence entityProminence;
  private final Reports reports;

  /// @param articles in the order of their IRIs
  public Story(List<ReadArticle> articles, Frequencies frequencies, Senses senses) {
    SenseTable table = new SenseTable(senses);
    Terms terms = new Terms(frequencies);
    for (ReadArticle article : Excerpts.of(articles)) {
      events.addAll(new EventSketching(article, terms, table).sketches());
      entities.addAll(new EntitySketching(article, terms, table).sketches());
    }
    reports = new Reports(articles);
    this.articles = new ArticlePairs(articles, frequencies);
    described = new Described(entities, reports);
    eventProminence =
        Prominence.of(events, EventSketch::heads, event -> event.telling().article(), reports);
    entityProminence =
        Prominence.of(
            entities, EntitySketch::allHeads, entity -> entity.telling().article(), reports);
  }

  private ArticlePairs.Likeness likeness(Telling one, Telling other) {
    return articles.between(one.article(), other.article());
  }

  /// The events, to be compared with each other.
  ///
  /// @param identity how likely each two of the entities are the same, the lower triangle
  public Comparison events(float[][] identity) {
    boolean isOfFew = reports.number() < SEVERAL;
    double usual = isOfFew ? EVENTS_OF_FEW_REPORTS : EVENTS;
    Participation participation = new Participation(events, entities, identity);
    return new Comparison(
        events.stream().map(EventSketch::telling).toList(),
        participation.designations(events),
        (one, other) -> {
          EventSketch first = events.get(one);
          EventSketch second = events.get(other);
          boolean isAlike = reports.areMentionedAlike(first.telling(), second.telling());
          return new EventPair(
                  first,
                  second,
                  likeness(first.telling(), second.telling()),
                  eventProminence,
                  participation.between(one, other),
                  isAlike ? Reports.NEEDED_OF_ALIKE : usual,
                  isOfFew && !isAlike)
              .compare();
        },
        usual,
        isOfFew);
  }

  /// The entities, to be compared with each other.
  public Comparison entities() {
    return new Comparison(
        entities.stream().map(EntitySketch::telling).toList(),
        entities.stream().map(EntitySketch::designation).toList(),
        (one, other) -> {
          EntitySketch first = entities.get(one);
          EntitySketch second = entities.get(other);
          return new EntityPair(
                  first,
                  second,
                  likeness(first.telling(), second.telling()),
                  described,
                  entityProminence,
                  new Evidence(first, second, described, reports))
              .compare();
        },
        Evidence.usual(reports.number()),
        false);
  }
}
