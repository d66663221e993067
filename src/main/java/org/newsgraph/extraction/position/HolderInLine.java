package org.newsgraph.extraction.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.fact.EntityType;

/// Who holds a post by the words of the line alone, where the parser did not see an apposition:
/// "told the mayor, Ana Torres, that", "Ana Torres, the mayor of Lima, was", "the pilots Ana Torres
/// and Eva Diaz".
final class HolderInLine {
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")", ":");
  private static final Set<String> DETERMINERS = Set.of("DT", "POS", "PRP$");
  private static final Set<String> NOMINAL =
      Set.of("DT", "POS", "PRP$", "JJ", "JJS", "HYPH", "NN", "NNS", "NNP", "NNPS");
  private static final int NEAR = 8;

  private final Entities entities;

  HolderInLine(Entities entities) {
    this.entities = entities;
  }

  List<Holding> of(Sentence sentence, Token post, PostName name) {
    if (post.isPlural()) {
      return named(sentence, post);
    }
    return after(sentence, post, name)
        .or(() -> before(sentence, post, name))
        .map(Holding::of)
        .stream()
        .toList();
  }

  private Optional<EntityNode> person(Sentence sentence, int token) {
    return token > 0 && token <= sentence.tokens().size()
        ? entities
            .at(new Word(sentence.index(), token))
            .filter(e -> e.type() == EntityType.Person && e.isNamed())
            .filter(e -> sentence.token(token).isProperNoun())
        : Optional.empty();
  }

  private static boolean isWord(Sentence sentence, int token, String word) {
    return token > 0
        && token <= sentence.tokens().size()
        && sentence.token(token).word().equals(word);
  }

  private int lastOfName(Sentence sentence, int token) {
    Optional<EntityNode> name = person(sentence, token);
    int last = token;
    while (last < sentence.tokens().size()
        && entities.at(new Word(sentence.index(), last + 1)).equals(name)) {
      last++;
    }
    return last;
  }

  /// "the mayor, Ana Torres,": definite and named between commas.
  private Optional<EntityNode> after(Sentence sentence, Token post, PostName name) {
    int comma = PostName.lastWord(sentence, post) + 1;
    Optional<EntityNode> holder =
        isWord(sentence, comma, ",") && isDefinite(sentence, name.first() - 1)
            ? person(sentence, comma + 1)
            : Optional.empty();
    int end = holder.isPresent() ? lastOfName(sentence, comma + 1) + 1 : comma;
    return end > sentence.tokens().size() || ENDS.contains(sentence.token(end).word())
        ? holder
        : Optional.empty();
  }

  private static boolean isDefinite(Sentence sentence, int token) {
    for (int i = token; i > Math.max(0, token - 3); i--) {
      Token word = sentence.token(i);
      if (DETERMINERS.contains(word.tag())) {
        return !word.word().equalsIgnoreCase("a") && !word.word().equalsIgnoreCase("an");
      }
      if (!word.tag().startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  /// "Ana Torres, the mayor of Lima,": nothing but the words of the post between comma and post,
  /// and a comma or a preposition after it.
  private Optional<EntityNode> before(Sentence sentence, Token post, PostName name) {
    int at = name.first();
    boolean determined = false;
    while (at > Math.max(1, name.first() - NEAR)
        && NOMINAL.contains(sentence.token(at - 1).tag())) {
      at--;
      determined |= DETERMINERS.contains(sentence.token(at).tag());
    }
    int next = PostName.lastWord(sentence, post) + 1;
    boolean ends =
        next > sentence.tokens().size()
            || ENDS.contains(sentence.token(next).word())
            || Set.of("of", "for", "to").contains(sentence.token(next).word());
    boolean of = at == name.first() && isWord(sentence, next, "of");
    return (determined || of) && ends && isWord(sentence, at - 1, ",")
        ? personOrHyphened(sentence, at - 2)
        : Optional.empty();
  }

  /// A name, also one whose last part no tag calls so: "Moon Jae-in".
  private Optional<EntityNode> personOrHyphened(Sentence sentence, int token) {
    return isAfterHyphen(sentence, token)
        ? entities
            .at(new Word(sentence.index(), token))
            .filter(e -> e.type() == EntityType.Person && e.isNamed())
        : person(sentence, token);
  }

  private static boolean isAfterHyphen(Sentence sentence, int token) {
    return token > 1 && sentence.token(token - 1).tag().equals("HYPH");
  }

  /// "the pilots Ana Torres and Eva Diaz".
  private List<Holding> named(Sentence sentence, Token post) {
    Optional<EntityNode> first = person(sentence, post.index() + 1);
    if (first.isEmpty()) {
      return List.of();
    }
    int last = lastOfName(sentence, post.index() + 1);
    Stream<EntityNode> others =
        sentence.dependents(last, "conj").stream()
            .flatMap(token -> person(sentence, token.index()).stream());
    return Stream.concat(first.stream(), others).distinct().map(Holding::of).toList();
  }
}
