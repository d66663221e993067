package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventEntry;

/// Whether a word stands in its sentence as a row of the event lexicon asks: with its preposition
/// or particle, and with an object it must have.
final class EntryConditions {
  private static final String ANY_OBJECT = "*";
  private static final Set<String> OBJECTS =
      Set.of("obj", "nsubj:pass", "nmod:of", "nmod:on", "compound", "nmod:poss");

  private final Entities entities;

  EntryConditions(Entities entities) {
    this.entities = entities;
  }

  /// The first row that holds; those that ask for most stand first.
  Optional<EventEntry> first(List<EventEntry> rows, Sentence sentence, Token token) {
    return rows.stream().filter(entry -> hold(entry, sentence, token.index())).findFirst();
  }

  private boolean hold(EventEntry entry, Sentence sentence, int index) {
    boolean suffix = entry.suffix().isEmpty() || hasSuffix(sentence, index, entry.suffix());
    return suffix && (entry.objects().isEmpty() || hasObject(entry.objects(), sentence, index));
  }

  /// Whether a preposition or particle, or several words with one, belong to this one.
  static boolean hasSuffix(Sentence sentence, int index, String suffix) {
    return sentence.dependents(index).stream()
        .anyMatch(d ->
            ((d.is("obl") || d.is("nmod") || d.is("advcl") || d.is("acl"))
                    && d.subtype().replace('_', ' ').equals(suffix))
                || ((d.is("compound:prt") || d.is("advmod") || d.is("case") || d.is("mark"))
                    && sentence.token(d.dependent()).lemma().equals(suffix)));
  }

  private boolean hasObject(Set<String> wanted, Sentence sentence, int index) {
    if (wanted.contains(ANY_OBJECT) && isTransitive(sentence, index)) {
      return true;
    }
    return sentence.dependents(index).stream()
        .filter(d -> OBJECTS.contains(d.relation()))
        .map(Dependency::dependent)
        .anyMatch(dependent -> isWanted(wanted, sentence, dependent));
  }

  private static boolean isTransitive(Sentence sentence, int verb) {
    return sentence.has(verb, "obj") || ArgumentFinder.isPassive(sentence, verb);
  }

  private boolean isWanted(Set<String> wanted, Sentence sentence, int dependent) {
    Word word = new Word(sentence.index(), dependent);
    return wanted.contains(sentence.token(dependent).lemma().toLowerCase(Locale.ROOT))
        || wanted.stream()
            .filter(w -> w.startsWith("@"))
            .anyMatch(w -> entities.at(word).filter(e -> isOfType(e, w.substring(1))).isPresent());
  }

  private static boolean isOfType(EntityNode entity, String type) {
    return entity.type().name().equals(type) || (type.equals("Place") && entity.type().isPlace());
  }
}
