package org.newsgraph.endpoint.view;

import java.util.List;

/// One thing in a list of things.
///
/// @param detail what is told beside the name: a date, a role, an outlet; may be empty
/// @param notes what a reader must not miss: `planned`, `denied`, `according to …`
public record Line(Reference thing, String detail, List<String> notes) {
  public Line {
    notes = List.copyOf(notes);
  }
}
