package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.newsgraph.endpoint.negotiation.Validators;

/// Lets clients ask whether what they have is still right, instead of for all of it again.
///
/// Everything that is shown follows from the store, so its last change stands for them all.
///
/// @param lastChanged when the store was last written to
/// @param variant what else answers depend on: the options and the version of the server
record Freshness(Supplier<Instant> lastChanged, int variant) {

  /// Tells a client how old the answer is, and whether it has it already: then the answer is 304.
  ///
  /// @param form tells apart the forms of a document that share an address
  boolean isKnown(String form, HttpServletRequest request, HttpServletResponse response) {
    Instant changed = lastChanged.get();
    Validators validators = new Validators(tag(changed, form), changed);
    validators.tell(response);
    boolean known = validators.areKnownIn(request);
    if (known) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return known;
  }

  /// Weak, because the same answer may be sent packed.
  private String tag(Instant changed, String form) {
    long nanos = ChronoUnit.NANOS.between(Instant.EPOCH, changed);
    return "W/\"%s-%x-%x\""
        .formatted(Long.toString(nanos, Character.MAX_RADIX), variant, form.hashCode());
  }
}
