package org.newsgraph.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.extraction.claim.ClaimRules;
import org.newsgraph.extraction.claim.ClaimedEvents;
import org.newsgraph.extraction.claim.Claims;
import org.newsgraph.extraction.claim.DocumentSpeakers;
import org.newsgraph.extraction.claim.FirstPersons;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.Asides;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.ParseRepair;
import org.newsgraph.extraction.entity.Premises;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.RelativePronouns;
import org.newsgraph.extraction.entity.Signatures;
import org.newsgraph.extraction.event.EventMerger;
import org.newsgraph.extraction.event.Events;
import org.newsgraph.extraction.event.RelationRules;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.position.PartNode;
import org.newsgraph.extraction.position.PartRules;
import org.newsgraph.extraction.position.PositionNode;
import org.newsgraph.extraction.position.PositionRules;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Extractor;

/// Reads facts off the grammar by rules: who (entities), who says what (claims), what happened
/// (events), why (relations), and who holds which post. It keeps nothing of one article for the
/// next and may be shared by threads.
public final class RuleExtractor implements FactExtractor {
  /// Changes whenever the same article would give other facts.
  private static final String VERSION = "0.2.0";

  private static final String LANGUAGE = "en";

  private final Annotator annotator;
  private final Lexicons lexicons = Lexicons.load();

  public RuleExtractor(Annotator annotator) {
    this.annotator = annotator;
  }

  @Override
  public boolean reads(Article article) {
    return article
        .metadata()
        .language()
        .filter(tag -> !Metadata.primary(tag).equals(LANGUAGE))
        .isEmpty();
  }

  @Override
  public ArticleFacts extract(Article article) {
    return facts(annotator.annotate(article));
  }

  /// The facts of an article that has its annotations.
  public ArticleFacts facts(AnnotatedArticle article) {
    return explain(article).facts();
  }

  /// What the article tells, with the evidence for it.
  public ExplainedFacts explain(Article article) {
    return explain(annotator.annotate(article));
  }

  private ExplainedFacts explain(AnnotatedArticle article) {
    AnnotatedArticle mended = ParseRepair.repair(article, lexicons.events(), lexicons.nouns());
    Reading reading = new Reading(Signatures.cut(Asides.silence(mended)));
    Entities entities =
        Entities.find(
            reading,
            lexicons.gazetteer(),
            lexicons.nouns(),
            lexicons.anaphors(),
            lexicons.givenNames());
    List<PositionNode> positions =
        new PositionRules(reading, entities, lexicons.nouns(), lexicons.posts()).find();
    entities.describe();
    Claims claims = new ClaimRules(reading, entities, lexicons.speech()).find();
    entities.resolvePronouns();
    new FirstPersons(reading, entities, claims, positions).refer();
    Events events = Events.find(reading, entities, claims.cues(), lexicons);
    new ClaimedEvents(reading, entities, events, claims, lexicons).tie();
    List<RelationNode> relations =
        new RelationRules(reading, entities, events, claims, lexicons).find();
    new EventMerger(reading, events, claims.contents(), relations, lexicons.anaphors()).merge();
    new DocumentSpeakers(reading, events, claims).resolve();
    List<PartNode> parts = new PartRules(reading, entities, lexicons.nouns()).find();
    entities.resolvePronouns();
    new Premises(reading, entities, lexicons.nouns()).find();
    new RelativePronouns(reading, entities).refer();
    return new FactsAssembly(reading, entities, events, claims.all(), lexicons)
        .facts(positions, parts, relations, identity());
  }

  @Override
  public Extractor identity() {
    return new Extractor(
        "newsgraph",
        Optional.of(VERSION),
        Map.of("annotators", annotator.settings(), "lexicon", lexicons.digest()));
  }
}
