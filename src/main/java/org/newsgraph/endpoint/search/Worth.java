package org.newsgraph.endpoint.search;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Says what things found are worth to who searches: what has exactly the name typed goes before
/// people, organisations and places that have the words in theirs, these before everything else
/// that has them in its name, and this before what is told in a sentence that has them.
///
/// @param plainName what was typed, [plain][NameLookup#plain]
record Worth(NameLookup names, Statements statements, String plainName) {
  private static final double EXACT = 10_000;
  private static final double KNOWN_BY_NAME = 1_000;
  private static final double NAMED = 100;
  private static final double CLAIM = 0.5;
  private static final double OTHER_VERSION = 0.7;
  private static final int COUNTED_AT_MOST = 200;

  /// The end of the IRI of an event that is not told as having happened.
  private static final Pattern VERSION =
      Pattern.compile("-(?:negated|possible|planned)\\b|-according-to-");

  /// What has the words in its name.
  ///
  /// @param best whether it is one of those whose names fit best: no other is looked at closely
  double named(Node thing, Kind kind, double score, boolean best) {
    double byName = kind.isNamed() ? KNOWN_BY_NAME : NAMED;
    if (!best) {
      return byName + weighed(thing, score);
    }
    double prominent = weight(kind) * score * (1 + Math.log1p(mentions(thing, kind)));
    return names.has(thing, plainName)
        ? EXACT + byName + prominent
        : byName + weighed(thing, prominent);
  }

  /// A claim's content is long, and has many words that it isn't about.
  private static double weight(Kind kind) {
    return kind == Kind.claim ? CLAIM : 1;
  }

  double told(Node thing, double score) {
    return weighed(thing, score);
  }

  /// For who browses: those whom most articles mention. Events go by their days.
  double known(Node thing, Kind kind) {
    return weighed(thing, kind == Kind.event ? 1 : mentions(thing, kind));
  }

  private static double weighed(Node thing, double worth) {
    return VERSION.matcher(thing.getURI()).find() ? OTHER_VERSION * worth : worth;
  }

  private int mentions(Node thing, Kind kind) {
    return switch (kind) {
      case person, organization, place, group, thing ->
          (int) statements.subjects(SchemaOrg.MENTIONS, thing).limit(COUNTED_AT_MOST).count();
      case event ->
          (int) statements.subjects(NewsEvents.REPORTS, thing).limit(COUNTED_AT_MOST).count();
      case claim, article -> 0;
    };
  }
}
