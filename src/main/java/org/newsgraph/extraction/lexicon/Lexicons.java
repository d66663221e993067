package org.newsgraph.extraction.lexicon;

/// All that the rules know of words. Loaded once, shared by all articles.
public record Lexicons(
    EventLexicon events,
    SpeechLexicon speech,
    Gazetteer gazetteer,
    NounTypes nouns,
    FactualityWords factuality) {

  /// The tables that come with the program.
  public static Lexicons load() {
    return new Lexicons(
        EventLexicon.load(),
        SpeechLexicon.load(),
        Gazetteer.load(),
        NounTypes.load(),
        FactualityWords.load());
  }
}
