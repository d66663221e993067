package org.newsgraph.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// The particles without which a verb is another word: "checked out", "took off", "passed away".
public final class Particles {
  private static final Set<String> PARTICLES =
      Set.of("in", "into", "out", "off", "over", "up", "down", "away", "back", "apart", "together");

  /// Those that the parser takes for prepositions.
  private static final Set<String> DIRECTIONS = Set.of("into", "out", "up", "down");

  private Particles() {}

  /// The particle right after a verb that belongs to it.
  public static Optional<Token> after(Sentence sentence, int verb) {
    int next = verb + 1;
    if (!sentence.token(verb).isVerb() || next > sentence.tokens().size()) {
      return Optional.empty();
    }
    Dependency up = sentence.up(next);
    boolean own = up.governor() == verb && (up.is("compound:prt") || up.is("advmod"));
    return Optional.of(sentence.token(next))
        .filter(token -> PARTICLES.contains(token.lower()))
        .filter(token -> own || leadsTo(sentence, verb, token));
  }

  /// "checked into a clinic", "broke out of prison": where the parser takes the particle for a
  /// preposition.
  private static boolean leadsTo(Sentence sentence, int verb, Token particle) {
    Dependency up = sentence.up(particle.index());
    return DIRECTIONS.contains(particle.lower())
        && up.is("case")
        && up.governor() > 0
        && sentence.up(up.governor()).governor() == verb;
  }
}
