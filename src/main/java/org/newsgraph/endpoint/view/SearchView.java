package org.newsgraph.endpoint.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the search page shows.
///
/// @param fields what the form's fields have, by their names
/// @param told how events can be told, for the form: values and titles
/// @param address the request's own address, below the home page
/// @param summary how much was found, in words; empty when nothing was asked
/// @param kinds the results by kind
/// @param classes the events by class
/// @param chosen the filters there are, each with the address of the search without it
/// @param similar things with similar names, when nothing was found
public record SearchView(
    Map<String, String> fields,
    List<Choice> told,
    String address,
    String summary,
    List<Choice> kinds,
    List<Choice> classes,
    List<Choice> chosen,
    List<Found> found,
    Optional<String> previous,
    Optional<String> next,
    List<Choice> similar) {

  /// Something that can be chosen by a link or in a form.
  ///
  /// @param number how many there are, or nothing
  public record Choice(String text, String value, String number, boolean chosen) {}

  /// A thing found.
  ///
  /// @param kind what it is, in a word or two
  /// @param when a day or two, or nothing
  /// @param details what else is told of it in a few words
  /// @param notes what a reader must not miss
  /// @param snippet the sentence that tells of it, with the words marked
  public record Found(
      Reference thing,
      String kind,
      String when,
      List<Reference> details,
      List<String> notes,
      List<Passage.Piece> snippet,
      Optional<Reference> article) {}

  /// What a field of the form has.
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /// Tells whether a filter is set that can be seen in the form alone.
  public boolean filtered() {
    return Stream.of("from", "to", "place", "who", "told").anyMatch(fields::containsKey);
  }
}
