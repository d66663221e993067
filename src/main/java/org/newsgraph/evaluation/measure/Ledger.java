package org.newsgraph.evaluation.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.article.Span;
import org.newsgraph.evaluation.match.Pairing;

/// Keeps the judgements on one article.
final class Ledger {
  private final List<Judgement> judgements = new ArrayList<>();

  List<Judgement> judgements() {
    return Collections.unmodifiableList(judgements);
  }

  void gold(Measure measure, double credit, String fact, Optional<Span> where) {
    judgements.add(new Judgement(measure, Judgement.Side.gold, credit, fact, where));
  }

  void found(Measure measure, double credit, String fact, Optional<Span> where) {
    judgements.add(new Judgement(measure, Judgement.Side.found, credit, fact, where));
  }

  void gold(Measure measure, boolean right, String fact, Optional<Span> where) {
    gold(measure, right ? 1.0 : 0.0, fact, where);
  }

  void found(Measure measure, boolean right, String fact, Optional<Span> where) {
    found(measure, right ? 1.0 : 0.0, fact, where);
  }

  /// Judges things of both readings by whether they are paired.
  <T> void pairs(Measure measure, Listed<T> gold, Listed<T> found, Pairing<T> pairing) {
    for (T thing : gold.things()) {
      gold(measure, pairing.found(thing).isPresent(), gold.fact(thing), gold.where(thing));
    }
    for (T thing : found.things()) {
      found(measure, pairing.gold(thing).isPresent(), found.fact(thing), found.where(thing));
    }
  }

  /// Things of one reading, and how to tell people of them.
  record Listed<T>(List<T> things, Function<T, String> text, Function<T, Optional<Span>> place) {

    String fact(T thing) {
      return text.apply(thing);
    }

    Optional<Span> where(T thing) {
      return place.apply(thing);
    }
  }
}
