package org.newsgraph.endpoint.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.shared.JenaException;

/// What a client accepts, by its `Accept` header.
///
/// Jena's own `AcceptList` lets `*/*` undo `text/html;q=0`; here the most specific range that fits
/// tells a type's quality.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>
public record Accept(List<MediaRange> ranges) {
  private static final int RANGES_AT_MOST = 50;

  /// What a request accepts: anything, when it does not say.
  public static Accept of(HttpServletRequest request) {
    return of(String.join(",", Collections.list(request.getHeaders("Accept"))));
  }

  /// Reads a header's value. Ranges that are none are left out.
  public static Accept of(String header) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String range : header.split(",", RANGES_AT_MOST)) {
      if (!range.isBlank()) {
        read(range.strip()).ifPresent(ranges::add);
      }
    }
    return new Accept(header.isBlank() ? List.of(new MediaRange("*/*")) : ranges);
  }

  private static Optional<MediaRange> read(String range) {
    try {
      return Optional.of(new MediaRange(range));
    } catch (JenaException | AtlasException e) {
      return Optional.empty();
    }
  }

  /// Chooses the type with the best quality; of equal ones, the first.
  public Optional<String> best(List<String> offers) {
    return offers.stream()
        .filter(offer -> quality(offer) > 0)
        .sorted(Comparator.comparingDouble(this::quality).reversed())
        .findFirst();
  }

  private double quality(String offer) {
    MediaType type = MediaType.create(offer);
    return ranges.stream()
        .filter(range -> range.accepts(type))
        .max(Comparator.comparingInt(Accept::specificity))
        .map(MediaRange::get_q)
        .orElse(0.0);
  }

  private static int specificity(MediaRange range) {
    return ("*".equals(range.getType()) ? 0 : 1) + ("*".equals(range.getSubType()) ? 0 : 1);
  }
}
