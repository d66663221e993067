package org.newsgraph.extraction.position;

import java.util.Optional;
import java.util.Set;
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

/// The name of a post and whose post it is: "former US ambassador to the UN" is the role
/// "ambassador to the UN" of the US, and over.
final class PostName {
  private static final int OWNER_NEAR = 4;
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

  Span span() {
    return sentence.span(first, post.index());
  }

  /// The words before the post that belong to its name: "aerospace" commander, "Prime" Minister.
  private int firstWord() {
    int at = post.index();
    while (at > 1) {
      Token before = sentence.token(at - 1);
      boolean portfolio = words.is(Kind.portfolio, before.word());
      boolean entity = !portfolio && entity(at - 1).isPresent();
      boolean part =
          before.isNoun()
              || before.tag().equals("JJ")
              || before.tag().equals("HYPH")
              || words.is(Kind.acting, before.word());
      if (entity || !part || before.word().equals("top")) {
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
    for (int i = first; i <= post.index(); i++) {
      Token token = sentence.token(i);
      if (!words.is(Kind.former, token.word()) && !token.tag().equals("HYPH")) {
        String word =
            withoutPrefix(i == post.index() && post.isPlural() ? post.lemma() : token.word());
        role.append(role.isEmpty() ? "" : " ").append(decapitalised(word));
      }
    }
    portfolio().ifPresent(of -> role.append(" of ").append(decapitalised(of.word())));
    toWhom().ifPresent(to -> role.append(" to ").append(to));
    return role.toString();
  }

  private static String decapitalised(String word) {
    boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return acronym ? word : word.toLowerCase(java.util.Locale.ROOT);
  }

  /// Secretary of "State".
  private Optional<Token> portfolio() {
    int of = post.index() + 1;
    return of < sentence.tokens().size() && sentence.token(of).lemma().equals("of")
        ? Optional.of(sentence.token(of + 1))
            .filter(token -> token.isNoun() && words.is(Kind.portfolio, token.word()))
        : Optional.empty();
  }

  /// Whose post it is: "of" an organisation, or the one named before it.
  Optional<EntityNode> organization() {
    return ofWhom().or(this::owner).or(this::shared);
  }

  private Optional<EntityNode> ofWhom() {
    Set<Integer> none = portfolio().map(t -> Set.of(t.index())).orElse(Set.of());
    return sentence.dependents(post.index()).stream()
        .filter(d -> isOf(d) && !none.contains(d.dependent()))
        .map(Dependency::dependent)
        .flatMap(token -> entity(token).stream())
        .filter(e -> e.isNamed() && e.type() != EntityType.Person)
        .findFirst();
  }

  private static boolean isOf(Dependency d) {
    return d.is("nmod")
        && Set.of("of", "for", "at").contains(d.subtype().isEmpty() ? "-" : d.subtype());
  }

  /// "president and chief executive of Shell": of both.
  private Optional<EntityNode> shared() {
    Dependency up = sentence.up(post.index());
    return Stream.concat(
            sentence.dependents(post.index(), "conj").stream()
                .map(Token::index)
                .filter(other -> !sentence.has(other, "det")),
            up.is("conj") ? Stream.of(up.governor()) : Stream.empty())
        .flatMap(other -> sentence.dependents(other).stream())
        .filter(PostName::isOf)
        .flatMap(d -> entity(d.dependent()).stream())
        .filter(e -> e.isNamed() && e.type() != EntityType.Person)
        .findFirst();
  }

  private Optional<EntityNode> owner() {
    for (int i = first - 1; i >= Math.max(1, first - OWNER_NEAR); i--) {
      Optional<EntityNode> before = entity(i);
      if (before.isPresent()) {
        return before.filter(e -> e.type() != EntityType.Person);
      }
      if (!Set.of("POS", "JJ", "JJS", "DT").contains(sentence.token(i).tag())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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
