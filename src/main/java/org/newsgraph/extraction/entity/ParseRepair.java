package org.newsgraph.extraction.entity;

import java.util.List;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.NounTypes;

/// Mends what the parser is known to get wrong in news, so that no rule after it needs to know.
///
/// What stands in the way of the others goes first: a wrong part of speech ([HeadlineRepair],
/// [TagRepair]), then noun phrases ([NounPhraseRepair]), then subjects and gerunds, word by word,
/// as one mended helps to mend the next.
public final class ParseRepair {

  private ParseRepair() {}

  /// The article with mended sentences.
  ///
  /// @param lexicon the verbs that a headline may have
  /// @param nouns the nouns that a headline rather has
  public static AnnotatedArticle repair(
      AnnotatedArticle article, EventLexicon lexicon, NounTypes nouns) {
    List<Sentence> mended =
        article.sentences().stream()
            .map(sentence -> HeadlineRepair.repair(sentence, lexicon, nouns))
            .map(TagRepair::repair)
            .map(NounPhraseRepair::mend)
            .map(ParseRepair::mend)
            .toList();
    return new AnnotatedArticle(article.article(), mended, article.chains(), article.times());
  }

  private static Sentence mend(Sentence sentence) {
    MendedSentence mended = new MendedSentence(sentence);
    SubjectRepair subjects = new SubjectRepair(mended);
    GerundRepair gerunds = new GerundRepair(mended);
    for (Token token : sentence.tokens()) {
      subjects.mend(token);
      gerunds.mend(token);
    }
    return mended.sentence();
  }
}
