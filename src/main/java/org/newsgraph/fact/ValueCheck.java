package org.newsgraph.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Source;

/// Checks that no text is blank, that IRIs are absolute, and that confidence is from 0 to 1.
final class ValueCheck implements FactCheck {
  /// What Turtle allows between angle brackets, with a scheme.
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20\\h\\s<>\"{}|^`\\\\]+");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[^\\s/]+/[^\\s/]+.*");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final int DIGITS = 20;

  ValueCheck(Article article, Optional<Extractor> extractor) {
    text("/article/text", article.text());
    metadata("/article", article.metadata());
    source("/article/source", article.source());
    extractor.ifPresent(by -> extractor("/extractor", by));
  }

  @Override
  public void entity(String at, Entity entity) {
    text(at + "/name", entity.name());
    Indexed.forEach(at + "/aliases", entity.aliases(), ValueCheck::text);
    Indexed.forEach(at + "/sameAs", entity.sameAs(), ValueCheck::iri);
  }

  @Override
  public void event(String at, Event event) {
    text(at + "/label", event.label());
    event.time().ifPresent(time -> time(at + "/time", time));
    confidence(at + "/confidence", event.confidence());
  }

  @Override
  public void claim(String at, Claim claim) {
    text(at + "/cue", claim.cue());
    text(at + "/content", claim.content());
    confidence(at + "/confidence", claim.confidence());
  }

  @Override
  public void position(String at, Position position) {
    text(at + "/role", position.role());
    if (position.role().isEmpty() && position.organization().isEmpty()) {
      throw new FactsException(at + ": tells neither role nor organization");
    }
  }

  private static void metadata(String at, Metadata metadata) {
    metadata.url().ifPresent(url -> iri(at + "/url", url));
    text(at + "/headline", metadata.headline());
    text(at + "/publisher", metadata.publisher());
    Indexed.forEach(at + "/authors", metadata.authors(), ValueCheck::text);
    text(at + "/dateline", metadata.dateline());
    matching(at + "/language", metadata.language(), LANGUAGE, "language tag, such as pt-BR");
  }

  private static void source(String at, Source source) {
    text(at + "/name", source.name());
    matching(at + "/mediaType", source.mediaType(), MEDIA_TYPE, "media type, such as text/html");
    matching(at + "/sha256", source.sha256(), SHA_256, "SHA-256 of 64 small hexadecimal digits");
  }

  private static void extractor(String at, Extractor extractor) {
    text(at + "/name", extractor.name());
    text(at + "/version", extractor.version());
  }

  private static void time(String at, EventTime time) {
    text(at + "/text", time.text());
    if (time.text().isEmpty() && time.earliest().isEmpty() && time.latest().isEmpty()) {
      throw new FactsException(at + ": tells nothing; leave it out");
    }
  }

  private static void text(String at, Optional<String> text) {
    text.ifPresent(value -> text(at, value));
  }

  private static void text(String at, String text) {
    if (text.isBlank()) {
      throw new FactsException(at + ": is blank");
    }
  }

  private static void iri(String at, String iri) {
    matching(at, Optional.of(iri), IRI, "absolute IRI, such as https://example.org/a");
  }

  private static void matching(String at, Optional<String> text, Pattern pattern, String expected) {
    if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
      throw new FactsException(at + ": \"" + text.get() + "\" is no " + expected);
    }
  }

  private static void confidence(String at, Optional<BigDecimal> confidence) {
    if (confidence.isEmpty()) {
      return;
    }
    BigDecimal value = confidence.get();
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new FactsException(at + ": is not from 0 to 1");
    }
    if (value.scale() > DIGITS) {
      throw new FactsException(at + ": has more than " + DIGITS + " digits");
    }
  }
}
