package org.newsgraph.cli.command;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsgraph.extraction.ConfidentExtractor;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.MinimumConfidence;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How confident facts must be.
final class ConfidenceOption {

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      converter = ConfidenceConverter.class,
      defaultValue = Option.NULL_VALUE,
      description =
          "Leave out events and claims that are less likely right than this (0 to 1), and what"
              + " only they tell; all stay if left out.")
  private Optional<MinimumConfidence> minimum = Optional.empty();

  /// The extractor that leaves out what is not confident enough.
  FactExtractor over(Supplier<FactExtractor> extractor) {
    FactExtractor whole = extractor.get();
    return minimum.<FactExtractor>map(least -> new ConfidentExtractor(whole, least)).orElse(whole);
  }

  /// Those of the facts that are confident enough.
  ArticleFacts of(ArticleFacts facts) {
    return minimum.map(least -> least.of(facts)).orElse(facts);
  }

  private static final class ConfidenceConverter implements ITypeConverter<MinimumConfidence> {
    @Override
    public MinimumConfidence convert(String value) {
      try {
        BigDecimal least = new BigDecimal(value);
        if (least.signum() >= 0 && least.compareTo(BigDecimal.ONE) <= 0) {
          return new MinimumConfidence(least);
        }
      } catch (NumberFormatException e) {
        throw wrong(value);
      }
      throw wrong(value);
    }

    private static TypeConversionException wrong(String value) {
      return new TypeConversionException("\"" + value + "\" is no number from 0 to 1");
    }
  }
}
