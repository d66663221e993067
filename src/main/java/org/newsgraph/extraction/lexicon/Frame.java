package org.newsgraph.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which grammatical slots of an event word hold which participants.
///
/// A slot is `subj`, `obj`, `iobj`, `poss`, `compound`, or a preposition by itself.
public final class Frame {
  /// What holds of verbs unless their entry says otherwise.
  public static final Frame VERB =
      new Frame(Map.of())
          .with(
              "subj=agent obj=patient iobj=recipient to=recipient with=recipient by=instrument"
                  + " over=topic about=topic on=topic against=patient for=topic in=place at=place"
                  + " near=place outside=place into=place through=instrument");

  /// What holds of nouns unless their entry says otherwise.
  public static final Frame NOUN =
      new Frame(Map.of())
          .with(
              "of=patient by=agent poss=agent compound=agent on=patient against=patient"
                  + " with=recipient to=recipient over=topic about=topic for=topic in=place"
                  + " at=place near=place outside=place between=agent");

  private final Map<String, ArgumentRole> roles;

  private Frame(Map<String, ArgumentRole> roles) {
    this.roles = Map.copyOf(roles);
  }

  /// This frame, changed by `slot=role` pairs; the role `-` takes a slot out.
  ///
  /// @throws IllegalArgumentException when a role does not exist
  public Frame with(String pairs) {
    if (pairs.isBlank()) {
      return this;
    }
    Map<String, ArgumentRole> changed = new HashMap<>(roles);
    for (String pair : pairs.strip().split("\\s+")) {
      int sign = pair.indexOf('=');
      String role = pair.substring(sign + 1);
      if (role.equals("-")) {
        changed.remove(pair.substring(0, sign));
      } else {
        changed.put(pair.substring(0, sign), ArgumentRole.valueOf(role));
      }
    }
    return new Frame(changed);
  }

  /// The role of what fills this slot.
  public Optional<ArgumentRole> role(String slot) {
    return Optional.ofNullable(roles.get(slot));
  }
}
