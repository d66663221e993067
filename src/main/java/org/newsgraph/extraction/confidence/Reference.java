package org.newsgraph.extraction.confidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.fact.MentionKind;

/// How a sentence refers to somebody who takes part, from the surest to the least sure.
enum Reference {
  /// Nobody takes part.
  none,
  /// By a name.
  name,
  /// By a description.
  nominal,
  /// By a pronoun whose name stands in the sentence or the one before.
  pronoun,
  /// By a pronoun whose name stands further back.
  distant,
  /// Not at all: it is carried over from elsewhere.
  carried;

  /// The least sure of the references to several.
  static Reference of(Reading reading, Sentence sentence, Collection<EntityNode> who) {
    return who.stream()
        .map(entity -> of(reading, sentence, entity))
        .max(Comparator.naturalOrder())
        .orElse(none);
  }

  private static Reference of(Reading reading, Sentence sentence, EntityNode entity) {
    Map<Span, MentionKind> here = entity.mentionsIn(sentence.span());
    if (here.isEmpty()) {
      return carried;
    }
    if (here.containsValue(MentionKind.name)) {
      return name;
    }
    return here.containsValue(MentionKind.nominal) ? nominal : pronoun(reading, sentence, entity);
  }

  private static Reference pronoun(Reading reading, Sentence sentence, EntityNode entity) {
    Optional<Integer> named =
        entity
            .lastNamedBefore(sentence.span().begin())
            .map(span -> reading.sentenceAt(span.begin()).index());
    return named.filter(index -> index >= sentence.index() - 1).isPresent() ? pronoun : distant;
  }
}
