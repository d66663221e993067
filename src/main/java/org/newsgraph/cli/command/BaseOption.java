package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.VocabularyException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What the IRIs of the graph's own things begin with.
final class BaseOption {

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = BaseConverter.class,
      defaultValue = Option.NULL_VALUE,
      description = "What the IRIs of new things begin with; http://localhost:3030/ if left out.")
  private Optional<Base> base = Optional.empty();

  Base base() {
    return base.orElse(Base.DEFAULT);
  }

  /// Opens or makes a store. One that is there keeps its base, and another that is asked for is
  /// refused.
  NewsStore open(Path store) {
    return base.map(iri -> NewsStore.open(store, iri)).orElseGet(() -> NewsStore.open(store));
  }

  private static final class BaseConverter implements ITypeConverter<Base> {
    @Override
    public Base convert(String value) {
      try {
        return new Base(value);
      } catch (VocabularyException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
