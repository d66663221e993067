package org.newsgraph.endpoint.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.SchemaOrg;

/// Finds those whom a name means.
record NameLookup(Base base, Statements statements) {
  private static final int MEANT_AT_MOST = 50;
  private static final int PARTS_AT_MOST = 2000;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Writes a name without case, accents and signs, so that names can be compared.
  static String plain(String name) {
    String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String owner = POSSESSIVE.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return BETWEEN.matcher(owner).replaceAll(" ").strip();
  }

  /// Tells whether a thing has exactly this name, or the article `the` before it.
  boolean has(Node thing, String plainName) {
    return Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), SchemaOrg.HEADLINE)
        .flatMap(property -> statements.objects(thing, property))
        .filter(Node::isLiteral)
        .map(name -> plain(name.getLiteralLexicalForm()))
        .anyMatch(name -> name.equals(plainName) || name.equals("the " + plainName));
  }

  /// Gives those of some kinds that have a name; when nobody has just this name, those that have
  /// its words in theirs.
  Set<Node> meant(String name, Set<Kind> kinds) {
    List<Node> found =
        new TextSearch(statements)
            .named(SearchWords.of(name)).keySet().stream()
                .filter(thing -> Kind.of(base, thing).filter(kinds::contains).isPresent())
                .toList();
    String plainName = plain(name);
    List<Node> exact =
        found.stream().limit(PARTS_AT_MOST).filter(thing -> has(thing, plainName)).toList();
    List<Node> meant = exact.isEmpty() ? found : exact;
    return new LinkedHashSet<>(meant.subList(0, Math.min(MEANT_AT_MOST, meant.size())));
  }

  /// Gives the places of a name with all that lies in them.
  Set<Node> places(String name) {
    Set<Node> places = meant(name, Set.of(Kind.place));
    List<Node> outer = List.copyOf(places);
    while (!outer.isEmpty() && places.size() < PARTS_AT_MOST) {
      outer =
          outer.stream()
              .flatMap(place ->
                  statements.subjects(SchemaOrg.CONTAINED_IN_PLACE, place).limit(PARTS_AT_MOST))
              .filter(places::add)
              .toList();
    }
    return places;
  }
}
