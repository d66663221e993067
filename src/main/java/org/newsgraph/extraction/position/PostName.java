package org.newsgraph.extraction.position;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.PostWords;
import org.newsgraph.extraction.lexicon.PostWords.Kind;
import org.newsgraph.fact.EntityType;

/// The name of a post: "former US ambassador to the UN" is the role "ambassador to the UN", and
/// over.
final class PostName {
  private static final String EX = "ex-";

  private final Entities entities;
  private final PostWords words;
  private final Sentence sentence;
  private final Token post;
  private final int first;

  PostName(Entities entities, PostWords words, Sentence sentence, Token post) {
    this.entities = entities;
    this.words = words;
    this.sentence = sentence;
    this.post = post;
    this.first = firstWord();
  }

  /// "ex-president" as "president".
  static String withoutPrefix(String word) {
    return word.regionMatches(true, 0, EX, 0, EX.length()) ? word.substring(EX.length()) : word;
  }

  int first() {
    return first;
  }

  Span span() {
    return sentence.span(first, lastWord(sentence, post));
  }

  /// The last word of the post: of "director-general" the second.
  static int lastWord(Sentence sentence, Token post) {
    int general = post.index() + 2;
    return general <= sentence.tokens().size()
            && sentence.token(post.index() + 1).tag().equals("HYPH")
            && sentence.token(general).word().equalsIgnoreCase("general")
        ? general
        : post.index();
  }

  /// The words before the post that belong to its name: "aerospace" commander, "Prime" Minister.
  private int firstWord() {
    int at = post.index();
    while (at > 1) {
      Token before = sentence.token(at - 1);
      boolean portfolio = words.is(Kind.portfolio, before.word());
      boolean entity = !portfolio && entity(at - 1).filter(EntityNode::isNamed).isPresent();
      boolean part =
          before.isNoun()
              || before.tag().equals("JJ")
              || before.tag().equals("HYPH")
              || words.is(Kind.acting, before.word());
      if (entity || !part || words.is(Kind.aside, before.word()) || before.isTime()) {
        break;
      }
      at--;
    }
    return at;
  }

  private Optional<EntityNode> entity(int token) {
    return entities.at(new Word(sentence.index(), token));
  }

  /// Whether it is over: "former" anywhere before it, also before whose it is.
  boolean isFormer() {
    Dependency up = sentence.up(post.index());
    boolean title = up.is("compound") && up.governor() > 0;
    boolean modifier =
        Stream.concat(
                sentence.children(post.index()).stream(),
                title ? sentence.children(up.governor()).stream() : Stream.empty())
            .filter(d -> d.is("amod") || d.is("advmod") || d.is("compound"))
            .filter(d -> d.dependent() < post.index())
            .anyMatch(d -> words.is(Kind.former, sentence.token(d.dependent()).word()));
    boolean inName =
        IntStream.range(Math.max(1, first - 1), post.index())
            .anyMatch(i -> words.is(Kind.former, sentence.token(i).word()));
    return modifier || inName || !withoutPrefix(post.word()).equals(post.word());
  }

  String role() {
    StringBuilder role = new StringBuilder();
    boolean joined = false;
    for (int i = first; i <= lastWord(sentence, post); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("HYPH")) {
        joined = !role.isEmpty();
      } else if (!words.is(Kind.former, token.word())) {
        String word =
            withoutPrefix(i == post.index() && post.isPlural() ? post.lemma() : token.word());
        role.append(role.isEmpty() ? "" : joined ? "-" : " ").append(decapitalised(word));
        joined = false;
      }
    }
    portfolio().ifPresent(of -> role.append(" of ").append(decapitalised(of.word())));
    toWhom().ifPresent(to -> role.append(" to ").append(to));
    return role.toString();
  }

  private static String decapitalised(String word) {
    boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return acronym ? word : word.toLowerCase(Locale.ROOT);
  }

  /// Secretary of "State", chief of "staff".
  Optional<Token> portfolio() {
    int of = post.index() + 1;
    return of < sentence.tokens().size() && sentence.token(of).lemma().equals("of")
        ? Optional.of(sentence.token(of + 1))
            .filter(token -> token.isNoun() && words.is(Kind.portfolio, token.word()))
        : Optional.empty();
  }

  /// The name of whom an envoy is sent to, as the text writes it: "the UN".
  private Optional<String> toWhom() {
    int to = post.index() + 1;
    if (to >= sentence.tokens().size() || !sentence.token(to).lemma().equals("to")) {
      return Optional.empty();
    }
    boolean article = sentence.token(to + 1).tag().equals("DT");
    int start = article ? to + 2 : to + 1;
    Optional<EntityNode> whom =
        start <= sentence.tokens().size()
            ? entity(start).filter(e -> e.isNamed() && e.type() != EntityType.Person)
            : Optional.empty();
    if (whom.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(article ? "the" : "");
    for (int i = start; i <= sentence.tokens().size() && entity(i).equals(whom); i++) {
      name.append(name.isEmpty() ? "" : " ").append(sentence.token(i).word());
    }
    return Optional.of(name.toString());
  }
}
