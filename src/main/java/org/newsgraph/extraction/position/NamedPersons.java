package org.newsgraph.extraction.position;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.fact.EntityType;

/// The persons with a name that words refer to.
record NamedPersons(Entities entities) {

  Optional<EntityNode> at(Sentence sentence, int token) {
    return entities
        .at(new Word(sentence.index(), token))
        .filter(e -> e.type() == EntityType.Person && e.isNamed());
  }

  Stream<EntityNode> all(Sentence sentence, int governor, String... relations) {
    return sentence.dependents(governor, relations).stream()
        .flatMap(token -> at(sentence, token.index()).stream());
  }
}
