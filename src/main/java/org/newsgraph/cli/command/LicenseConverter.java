package org.newsgraph.cli.command;

import org.newsgraph.mapping.WebIri;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Takes a licence by its IRI.
final class LicenseConverter implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    if (!WebIri.isValid(value)) {
      throw new TypeConversionException(
          "\"%s\" is no licence's IRI; give one such as https://creativecommons.org/licenses/by/4.0/"
              .formatted(value));
    }
    return value;
  }
}
