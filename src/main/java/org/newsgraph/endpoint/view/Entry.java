package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Optional;

/// One thing in a list on a thing's page.
public sealed interface Entry {

  /// An event.
  ///
  /// @param standing how it is told: `reported`, `claimed`, `denied`, `possible` or `planned`
  /// @param notes the same in words, with who says so; none for what is reported
  /// @param proof a sentence that tells of it
  record OfEvent(
      Reference event, When when, String standing, List<String> notes, Optional<Proof> proof)
      implements Entry {
    public OfEvent {
      notes = List.copyOf(notes);
    }
  }

  /// A claim.
  ///
  /// @param href the claim's page
  /// @param speakers who says it; nobody where the text names nobody
  /// @param verbatim whether the content is a quotation
  /// @param article where it stands
  record OfClaim(
      String href,
      String content,
      boolean verbatim,
      List<Reference> speakers,
      Optional<Reference> article,
      When published)
      implements Entry {
    public OfClaim {
      speakers = List.copyOf(speakers);
    }
  }

  /// Any other thing.
  ///
  /// @param detail what is told beside the name: a role, a number; may be empty
  /// @param notes what a reader must not miss: `former`
  record OfThing(Reference thing, String detail, List<String> notes) implements Entry {
    public OfThing {
      notes = List.copyOf(notes);
    }
  }
}
