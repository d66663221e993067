package org.newsgraph.fact;

import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/// Checks that every span lies in the article's text, and that the sentences follow one another.
final class SpanCheck implements FactCheck {
  private final int length;

  SpanCheck(Article article) {
    length = article.text().codePointCount(0, article.text().length());
    inText("/article/sentences", article.sentences());
    for (int i = 1; i < article.sentences().size(); i++) {
      if (article.sentences().get(i).begin() < article.sentences().get(i - 1).end()) {
        throw new FactsException("/article/sentences/" + i + ": begins before the last one ends");
      }
    }
  }

  @Override
  public void entity(String at, Entity entity) {
    inText(at + "/mentions", entity.mentions().stream().map(Mention::span).toList());
  }

  @Override
  public void event(String at, Event event) {
    inText(at + "/mentions", event.mentions());
  }

  @Override
  public void claim(String at, Claim claim) {
    Indexed.forEach(at + "/mentions", claim.mentions(), this::claimMention);
  }

  @Override
  public void position(String at, Position position) {
    inText(at + "/mentions", position.mentions());
  }

  @Override
  public void part(String at, Part part) {
    inText(at + "/mentions", part.mentions());
  }

  @Override
  public void relation(String at, Relation relation) {
    inText(at + "/mentions", relation.mentions());
  }

  private void claimMention(String at, ClaimMention mention) {
    inText(at, mention.content());
    inText(at + "/speaker", mention.speaker());
    inText(at + "/cue", mention.cue());
  }

  private void inText(String at, List<Span> spans) {
    Indexed.forEach(at, spans, this::inText);
  }

  private void inText(String at, Optional<Span> span) {
    span.ifPresent(value -> inText(at, value));
  }

  private void inText(String at, Span span) {
    if (span.end() > length) {
      String bounds = span.begin() + " to " + span.end();
      throw new FactsException(
          at + ": " + bounds + " is outside the text (" + length + " code points)");
    }
  }
}
