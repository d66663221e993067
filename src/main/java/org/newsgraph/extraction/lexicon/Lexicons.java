package org.newsgraph.extraction.lexicon;

/// All that the rules know of words. Loaded once, shared by all articles.
public record Lexicons(
    EventLexicon events,
    Domains domains,
    SpeechLexicon speech,
    Gazetteer gazetteer,
    NounTypes nouns,
    AnaphorNouns anaphors,
    GivenNames givenNames,
    FactualityWords factuality,
    RelationWords relations,
    PostWords posts,
    ConfidenceWeights confidence) {

  /// Changes with every change of a table, so that articles are read again.
  public String digest() {
    return Table.digest(
        "general.tsv",
        "political.tsv",
        "common.tsv",
        "objects.tsv",
        "support-verbs.tsv",
        "non-events.tsv",
        "domains.tsv",
        "speech.tsv",
        "gazetteer.tsv",
        "nouns.tsv",
        "anaphors.tsv",
        "given-names.tsv",
        "factuality.tsv",
        "relations.tsv",
        "posts.tsv",
        "confidence.tsv");
  }

  /// The tables that come with the program.
  public static Lexicons load() {
    return new Lexicons(
        EventLexicon.load(),
        Domains.load(),
        SpeechLexicon.load(),
        Gazetteer.load(),
        NounTypes.load(),
        AnaphorNouns.load(),
        GivenNames.load(),
        FactualityWords.load(),
        RelationWords.load(),
        PostWords.load(),
        ConfidenceWeights.load());
  }
}
