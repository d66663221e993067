package org.newsgraph.link.pair;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.ArticlePairs.Likeness;
import org.newsgraph.link.pair.EventSketch.Participant;
import org.newsgraph.vocabulary.NewsEvents;

/// Compares two events that articles tell.
record EventPair(
    EventSketch one,
    EventSketch other,
    Likeness articles,
    Prominence prominence,
    ParticipantPair participants,
    double needed,
    boolean isOfFew) {
  private static final Node KILLING = NewsEvents.term("Killing");
  private static final double FAR = 5;
  private static final double NEAR = 0.15;
  private static final double SAME = 0.5;
  private static final double FIRST = 0.1;
  private static final double AGREED = 0.1;

  Comparison.Compared compare() {
    if (haveOtherVictims()) {
      return new Comparison.Excluded("others were killed", true);
    }
    if (isKilling(one) && isKilling(other) && daysApart() > 1) {
      return new Comparison.Excluded("they were killed on other days", true);
    }
    return exclusion()
        .<Comparison.Compared>map(reason -> new Comparison.Excluded(reason, false))
        .orElseGet(() ->
            isPossible() ? new Comparison.Likely(features(), asked()) : new Comparison.Unlikely());
  }

  /// Less is needed where who did it, where and by what means agree.
  private double asked() {
    return isOfFew && isDoneAlike() ? Math.min(needed, AGREED) : needed;
  }

  private boolean isDoneAlike() {
    return participants.agree(NewsEvents.AGENT, NewsEvents.INSTRUMENT, NewsEvents.PLACE);
  }

  /// Tells whether anything speaks for the two being one: a common word, class or sense.
  private boolean isPossible() {
    double sense = sense();
    return one.stems().meets(other.stems())
        || sense >= SAME
        || (classes() > 0 && (sense >= NEAR || classes() == 1));
  }

  private Features features() {
    boolean sameHead = one.heads().meets(other.heads());
    boolean sameClass = one.telling().classes().equals(other.telling().classes());
    double actors = one.actors().cosine(other.actors());
    double context = one.context().cosine(other.context());
    double topic = articles.words();
    double sense = sense();
    Features features =
        new Features()
            .add("same head", sameHead)
            .add("same stem", one.stems().meets(other.stems()))
            .add("same class", sameClass)
            .add("common classes", classes())
            .add("rare head", one.heads().rarest(other.heads()))
            .add("sense", sense)
            .add("same occasion", articles.isOneOccasion());
    role("agent", NewsEvents.AGENT, features);
    role("patient", NewsEvents.PATIENT, features);
    role("place", NewsEvents.PLACE, features);
    double near = Math.min(one.position(), FAR);
    double far = Math.min(other.position(), FAR);
    boolean bothActors = !one.actors().isEmpty() && !other.actors().isEmpty();
    return features
        .add("actors", actors)
        .add("common actors", one.actors().common(other.actors()))
        .add("other actors", bothActors && actors == 0)
        .add("context", context)
        .add("words", topic)
        .add("names", articles.names())
        .add("lead", articles.lead())
        .add("same article", one.telling().article().equals(other.telling().article()))
        .add("positions", near + far)
        .add("position apart", Math.abs(near - far))
        .add("same factuality", one.telling().factuality().equals(other.telling().factuality()))
        .add("repeated", sameHead ? Math.max(one.repeated(), other.repeated()) : 0)
        .add("mentions", one.mentions() + other.mentions())
        .add("head and words", sameHead ? topic : 0)
        .add("head and actors", sameHead ? actors : 0)
        .add("class and actors", sameClass ? actors : 0)
        .add("sense and context", sense * context)
        .add("sense and words", sense * topic)
        .add("sense and actors", sense * actors)
        .add(
            "in other context",
            one.heads().meets(other.context()) || other.heads().meets(one.context()))
        .add(
            "in both contexts",
            one.heads().meets(other.context()) && other.heads().meets(one.context()))
        .add("same sentence", one.telling().sharesSentence(other.telling()))
        .add("both first", near + far < FIRST)
        .add("less prominent", Math.min(share(one), share(other)))
        .add("more prominent", Math.max(share(one), share(other)))
        .add("crowding", prominence.crowding(one.heads()) + prominence.crowding(other.heads()))
        .add("sense and prominence", sense * Math.min(share(one), share(other)));
  }

  /// Why both can't be one event, if they were at other times, or done to or by others.
  private Optional<String> exclusion() {
    if (daysApart() > 0) {
      return Optional.of("they were on other days");
    }
    if (participants.arePlainlyOthers(NewsEvents.PATIENT)) {
      return Optional.of("they were done to others");
    }
    if (participants.arePlainlyOthers(NewsEvents.AGENT)) {
      return Optional.of("others did them");
    }
    return isOfFew && !isDoneAlike() ? exclusionAmongFew() : Optional.empty();
  }

  /// Where few articles tell of it, nothing but who takes part tells one event from the next of its
  /// kind.
  private Optional<String> exclusionAmongFew() {
    if (participants.seemOthers(NewsEvents.PATIENT)) {
      return Optional.of("they seem to be done to others");
    }
    return participants.seemOthers(NewsEvents.AGENT)
        ? Optional.of("others seem to do them")
        : Optional.empty();
  }

  private long daysApart() {
    return one.time().flatMap(time -> other.time().map(time::apart)).orElse(0L);
  }

  /// Who was killed tells killings apart more than anything else does.
  private boolean haveOtherVictims() {
    return isKilling(one) && isKilling(other) && participants.areHardlyTheSame(NewsEvents.PATIENT);
  }

  private static boolean isKilling(EventSketch event) {
    return event.telling().classes().contains(KILLING);
  }

  private double share(EventSketch event) {
    return prominence.share(event.heads());
  }

  private double sense() {
    return one.triggers().nearest(other.triggers());
  }

  private double classes() {
    long common =
        one.telling().classes().stream().filter(other.telling().classes()::contains).count();
    int most = Math.max(one.telling().classes().size(), other.telling().classes().size());
    return most == 0 ? 0 : (double) common / most;
  }

  private void role(String name, Node property, Features features) {
    List<Participant> these = one.role(property);
    List<Participant> those = other.role(property);
    double overlap = 0;
    boolean sameName = false;
    for (Participant participant : these) {
      for (Participant with : those) {
        overlap = Math.max(overlap, participant.words().overlap(with.words()));
        sameName |= participant.head().meets(with.head());
      }
    }
    features
        .add(name + " is the same", Math.max(0, participants.likelihood(property)))
        .add(name + " is another", participants.areOthers(property))
        .add(name + " in both", !these.isEmpty() && !those.isEmpty())
        .add(name, overlap)
        .add(name + " of a name", sameName);
  }
}
