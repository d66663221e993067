package org.newsgraph.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/// Annotates a very long article section by section, since coreference keeps all pairs of mentions
/// in memory. An article of up to some five thousand words is one section; pronouns of longer ones
/// are not led back over the border of a section.
final class Sections {
  /// The most UTF-16 units that a section has.
  static final int LONGEST = 30_000;

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<List<CorefMention>> chains = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  private Sections() {}

  /// Where the sections of a text end: after a paragraph where that can be, else after a word.
  static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    int begin = 0;
    while (text.length() - begin > LONGEST) {
      begin = end(text, begin, begin + LONGEST);
      ends.add(begin);
    }
    ends.add(text.length());
    return ends;
  }

  private static int end(String text, int begin, int limit) {
    int least = begin + LONGEST / 2;
    int paragraph = text.lastIndexOf("\n\n", limit - 2);
    if (paragraph >= least) {
      return paragraph + 2;
    }
    for (int i = limit - 1; i >= least; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /// The sections of one article, put together.
  ///
  /// @param parts the sections, in order; each begins where the one before ends
  static AnnotatedArticle joined(Article article, List<AnnotatedArticle> parts) {
    Sections sections = new Sections();
    int offset = 0;
    for (AnnotatedArticle part : parts) {
      sections.add(part, offset);
      String text = part.article().text();
      offset += text.codePointCount(0, text.length());
    }
    List<Span> spans = sections.sentences.stream().map(Sentence::span).toList();
    return new AnnotatedArticle(
        article.withSentences(spans), sections.sentences, sections.chains, sections.times);
  }

  private void add(AnnotatedArticle part, int offset) {
    int before = sentences.size();
    for (Sentence sentence : part.sentences()) {
      List<Token> tokens = sentence.tokens().stream().map(token -> shifted(token, offset)).toList();
      sentences.add(new Sentence(sentences.size(), tokens, sentence.tree(), sentence.graph()));
    }
    for (List<CorefMention> chain : part.chains()) {
      chains.add(
          chain.stream()
              .map(m -> new CorefMention(m.sentence() + before, m.first(), m.last(), m.head()))
              .toList());
    }
    for (TimeExpression time : part.times()) {
      times.add(
          new TimeExpression(
              time.sentence() + before,
              time.first(),
              time.last(),
              shifted(time.span(), offset),
              time.type(),
              time.value()));
    }
  }

  private static Token shifted(Token token, int offset) {
    return new Token(
        token.index(),
        token.word(),
        token.lemma(),
        token.tag(),
        token.ner(),
        shifted(token.span(), offset));
  }

  private static Span shifted(Span span, int offset) {
    return new Span(span.begin() + offset, span.end() + offset);
  }

  /// The texts between the ends.
  static List<String> cut(String text, List<Integer> ends) {
    return IntStream.range(0, ends.size())
        .mapToObj(i -> text.substring(i == 0 ? 0 : ends.get(i - 1), ends.get(i)))
        .toList();
  }
}
