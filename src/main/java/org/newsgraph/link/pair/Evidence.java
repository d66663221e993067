package org.newsgraph.link.pair;

/// What kind of thing speaks for two entities being the same, and so how likely that must be for
/// them to be put together.
///
/// Many reports about the same that tell nearly the same describe nearly the same things. A few
/// tell of more than one "mayor" or "company", and what the model makes of them is worth less: it
/// was fitted on stories of many articles. There a description joins a name only where articles
/// describe the name so, and two descriptions have to agree. The numbers keep precision on both
/// kinds of stories.
record Evidence(EntitySketch one, EntitySketch other, Described described, Reports reports) {
  private static final double PLURAL = 0.2;

  double needed() {
    if (reports.areMentionedAlike(one.telling(), other.telling())) {
      return Reports.NEEDED_OF_ALIKE;
    }
    return reports.number() >= Story.MANY ? amongMany() : amongFew();
  }

  /// What is asked of a pair of which nothing is known.
  static double usual(int reports) {
    if (reports >= Story.MANY) {
      return 0.1;
    }
    return reports > 1 ? 0.15 : 0.5;
  }

  private double amongMany() {
    if (one.isNamed() && other.isNamed()) {
      return 0.08;
    }
    if (one.isNamed() == other.isNamed()) {
      return one.heads().meets(other.heads()) ? 0.1 : 0.15;
    }
    return isPartOfName() || described.links(one, other) ? 0.1 : 0.3;
  }

  private double amongFew() {
    if (one.isNamed() && other.isNamed()) {
      return usual(reports.number());
    }
    if (one.isNamed() != other.isNamed()) {
      return described.supports(one, other) || isNamedInFull()
          ? ofFew(0.5, 0.6) + plural()
          : Comparison.Likely.NEVER;
    }
    return one.isPlural() == other.isPlural() ? descriptions() : Comparison.Likely.NEVER;
  }

  private double descriptions() {
    boolean isWithin = one.words().isIn(other.words());
    boolean isAround = other.words().isIn(one.words());
    if (!one.heads().meets(other.heads())) {
      return plural() == 0 && reports.number() > 1 && senses() ? 0.8 : Comparison.Likely.NEVER;
    }
    if (isWithin && isAround) {
      return ofFew(0.4, 0.6) + plural();
    }
    if (isWithin || isAround) {
      return plural() == 0 || reports.number() > 1
          ? ofFew(0.4, 0.6) + plural()
          : Comparison.Likely.NEVER;
    }
    return plural() == 0 ? ofFew(0.85, 0.9) : Comparison.Likely.NEVER;
  }

  private boolean senses() {
    return one.headSenses().nearest(other.headSenses()) >= 0.5;
  }

  /// Groups and kinds of things, as "companies", come by the same words without being the same.
  private double plural() {
    return one.isPlural() || other.isPlural() ? PLURAL : 0;
  }

  private double ofFew(double several, double single) {
    return reports.number() > 1 ? several : single;
  }

  /// Tells whether a description has the whole name of an organization, as "United Steel Workers
  /// union".
  private boolean isNamedInFull() {
    EntitySketch named = one.isNamed() ? one : other;
    EntitySketch unnamed = one.isNamed() ? other : one;
    return one.kind() == EntityKind.ORGANIZATION
        && other.kind() == EntityKind.ORGANIZATION
        && named.fullName().indexOf(' ') > 0
        && named.nameWords().isIn(unnamed.words());
  }

  /// Tells whether the words of a description are words of the name, as of "the front".
  private boolean isPartOfName() {
    EntitySketch named = one.isNamed() ? one : other;
    EntitySketch unnamed = one.isNamed() ? other : one;
    return unnamed.heads().meets(named.nameWords()) && unnamed.words().isIn(named.words());
  }
}
