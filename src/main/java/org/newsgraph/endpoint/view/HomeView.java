package org.newsgraph.endpoint.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the home page shows.
///
/// @param base what the IRIs of the graph's own things begin with
/// @param span from when to when articles were published, in words, or nothing
/// @param counts how many things of the main kinds there are
/// @param eventClasses how many events of each class there are, the most first
/// @param times how many events began in each of some months or years that follow each other
/// @param mentioned what most articles mention, by kind
/// @param sample the IRI of something that many articles mention
public record HomeView(
    String base,
    String span,
    List<Count> counts,
    List<Bar> eventClasses,
    List<Bar> times,
    List<Happening> latest,
    List<Section> mentioned,
    List<ExampleQuery> examples,
    Optional<String> sample,
    JsonLd jsonLd) {

  /// How many events the time with most of them has.
  public String most() {
    return times.stream().max(Comparator.comparingInt(Bar::percent)).map(Bar::number).orElse("0");
  }

  /// A number of things of a kind.
  public record Count(Reference kind, String number) {}

  /// A number that is drawn.
  ///
  /// @param percent of the largest
  /// @param caption what is written at the bar where there is little room, or nothing
  public record Bar(Reference what, String number, int percent, String caption) {}

  /// An event, with when, where and with whom it happened.
  public record Happening(
      String date, Reference event, List<Reference> who, List<Reference> where) {}
}
