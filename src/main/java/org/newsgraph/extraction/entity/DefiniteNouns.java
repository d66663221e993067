package org.newsgraph.extraction.entity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// Leads a definite noun that no description in the article explains to the name before it that
/// stands out among those it fits: "the actress", "the company", "the team", "the hospital".
final class DefiniteNouns {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> APART =
      Set.of(
          "other",
          "another",
          "second",
          "third",
          "fourth",
          "fifth",
          "different",
          "new",
          "former",
          "next",
          "previous",
          "first",
          "last",
          "rival",
          "only",
          "one",
          "latter",
          "local",
          "unidentified",
          "unnamed",
          "nearby",
          "neighbouring",
          "neighboring");
  private static final Set<String> NO_MODIFIERS = Set.of("nmod:poss", "nummod");
  private static final double MARGIN = 1.5;

  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;
  private final AnaphorNouns anaphors;
  private final Genders genders;
  private final Ranking ranking;
  private final Cast cast;
  private final Map<EntityType, Integer> mostNamed = new EnumMap<>(EntityType.class);

  DefiniteNouns(
      Reading reading,
      Entities entities,
      NounTypes nouns,
      AnaphorNouns anaphors,
      Genders genders,
      Ranking ranking,
      Cast cast) {
    this.entities = entities;
    this.nouns = nouns;
    this.anaphors = anaphors;
    this.genders = genders;
    this.ranking = ranking;
    this.reading = reading;
    this.cast = cast;
    entities.all().stream()
        .filter(EntityNode::isNamed)
        .forEach(node -> mostNamed.merge(node.type(), node.mentions().size(), Math::max));
  }

  /// What a noun means, if it is definite and one name stands out.
  Optional<EntityNode> meant(Sentence sentence, Token noun) {
    if (!noun.tag().equals("NN")
        || !Set.of("O", "TITLE").contains(noun.ner())
        || Character.isUpperCase(noun.word().codePointAt(0))
        || !isDefinite(sentence, noun)) {
      return Optional.empty();
    }
    Word word = Word.of(sentence, noun);
    String lemma = noun.lemma();
    if (anaphors.isPremises(lemma)) {
      return best(word, premises());
    }
    return anaphors.isSomebody(lemma)
        ? best(word, outside(word, person(noun)))
        : best(word, thing(fits(sentence, noun)));
  }

  private Optional<EntityNode> best(Word noun, Candidate.Finder finder) {
    return ranking
        .best(noun, finder, anaphors.isSomebody(reading.token(noun).lemma()))
        .flatMap(found -> found.node().or(() -> found.noun().flatMap(entities::phrase)));
  }

  private boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
            .anyMatch(d -> d.is("det") && DEFINITE.contains(sentence.token(d.dependent()).lower()))
        && isPlain(sentence, noun)
        && sentence.children(noun.index()).stream().noneMatch(d -> tellsApart(sentence, d))
        && !sentence.up(noun.index()).is("compound")
        && !sentence.up(noun.index()).is("appos");
  }

  /// Whether nothing but words before it, or a clause after a comma, tells which one is meant.
  private static boolean isPlain(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next > sentence.tokens().size()) {
      return Described.isPlain(sentence, noun);
    }
    Token after = sentence.token(next);
    return after.word().equals(",")
        || ((!after.tag().equals("VBN") || sentence.up(noun.index()).governor() == next)
            && !after.isProperNoun()
            && Described.isPlain(sentence, noun));
  }

  /// "Torres said the judge left": nobody of whom a clause tells is its subject above.
  private Candidate.Finder outside(Word noun, Candidate.Finder finder) {
    Sentence sentence = reading.sentence(noun);
    Set<EntityNode> above = new HashSet<>();
    for (int verb : sentence.above(noun.token())) {
      sentence.dependents(verb, "nsubj").stream()
          .filter(subject -> subject.index() != noun.token())
          .map(subject -> entities.at(Word.of(sentence, subject)))
          .flatMap(Optional::stream)
          .forEach(above::add);
    }
    return new Finder(
        finder::fitness,
        (s, token) -> finder.at(s, token).filter(c -> c.node().filter(above::contains).isEmpty()));
  }

  /// "another", "the second", "the Lima", "their".
  private boolean tellsApart(Sentence sentence, Dependency d) {
    Token word = sentence.token(d.dependent());
    boolean named =
        entities
            .at(new Word(sentence.index(), d.dependent()))
            .filter(node -> !word.tag().equals("JJ") && node.type() != EntityType.Country)
            .filter(
                node -> node.type() != EntityType.Thing && node.type() != EntityType.CreativeWork)
            .isPresent();
    return APART.contains(word.lower())
        || word.ner().equals("ORDINAL")
        || NO_MODIFIERS.contains(d.relation())
        || (d.is("compound") && named);
  }

  private Candidate.Finder person(Token noun) {
    return new Finder(
        this::standing,
        (sentence, token) -> {
          Optional<EntityNode> node = name(sentence, token);
          if (node.isPresent()) {
            return node.filter(n -> n.type() == EntityType.Person)
                .filter(
                    n -> genders.of(noun).flatMap(g -> genders.of(n).filter(o -> o != g)).isEmpty())
                .filter(n -> isCast(noun.lemma(), n))
                .map(Candidate::of);
          }
          return isIntroduced(sentence, token) && isSameSort(noun, token)
              ? Optional.of(Candidate.of(Word.of(sentence, token)))
              : Optional.empty();
        });
  }

  private boolean isCast(String lemma, EntityNode node) {
    return anaphors.isCulprit(lemma)
        ? cast.isCulprit(node)
        : anaphors.isVictim(lemma) ? cast.isVictim(node) : !cast.isFunctionary(node);
  }

  /// "a man": somebody without a name, whom the noun may mean rather than one with a name.
  private boolean isIntroduced(Sentence sentence, Token token) {
    return token.tag().equals("NN")
        && entities.at(Word.of(sentence, token)).isEmpty()
        && entities.kind(token).filter(t -> t == EntityType.Person).isPresent()
        && sentence.children(token.index()).stream()
            .anyMatch(d -> d.is("det") && sentence.token(d.dependent()).lemma().equals("a"));
  }

  private boolean isSameSort(Token noun, Token other) {
    return noun.lemma().equals(other.lemma())
        || anaphors.isAnybody(noun.lemma())
        || (anaphors.isCulprit(noun.lemma()) && anaphors.isCulprit(other.lemma()));
  }

  private Candidate.Finder thing(Predicate<EntityNode> fits) {
    return new Finder(
        this::standing, (sentence, token) -> name(sentence, token).filter(fits).map(Candidate::of));
  }

  /// Named buildings, and those without a name that have been told of.
  private Candidate.Finder premises() {
    return new Finder(
        this::standing,
        (sentence, token) -> {
          Optional<EntityNode> node = name(sentence, token);
          if (node.isPresent()) {
            return node.filter(n -> nouns.isFacility(last(n).toLowerCase(Locale.ROOT)))
                .filter(n -> n.type() != EntityType.Person)
                .map(Candidate::of);
          }
          boolean told =
              token.tag().equals("NN")
                  && nouns.isFacility(token.lemma())
                  && !anaphors.isPremises(token.lemma())
                  && !sentence.up(token.index()).is("compound");
          return told
              ? Optional.of(
                  entities
                      .at(Word.of(sentence, token))
                      .map(Candidate::of)
                      .orElseGet(() -> Candidate.of(Word.of(sentence, token))))
              : Optional.empty();
        });
  }

  private Predicate<EntityNode> fits(Sentence sentence, Token noun) {
    String lemma = noun.lemma();
    if (anaphors.isCompany(lemma)) {
      return this::isCompany;
    }
    if (anaphors.isAgency(lemma)) {
      return node ->
          node.type() == EntityType.Organization
              && (node.isKnown() || anaphors.isPublic(last(node)));
    }
    if (anaphors.isSide(lemma)) {
      return cast::isSide;
    }
    return node ->
        isBody(lemma)
            && node.type() != EntityType.Person
            && node.type() != EntityType.Country
            && node.name().contains(" ")
            && tellsNoMore(sentence, noun, node)
            && last(node).toLowerCase(Locale.ROOT).equals(lemma);
  }

  /// "the appellate court" is not the Supreme Court.
  private static boolean tellsNoMore(Sentence sentence, Token noun, EntityNode node) {
    String name = node.name().toLowerCase(Locale.ROOT);
    return sentence.children(noun.index()).stream()
        .filter(d -> d.is("amod") || d.is("compound"))
        .allMatch(d -> name.contains(sentence.token(d.dependent()).lower()));
  }

  /// Whether names of organisations and places may end so.
  private boolean isBody(String lemma) {
    String ending = Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
    return nouns
        .nameEnding(ending)
        .or(() -> nouns.type(lemma))
        .filter(type -> type == EntityType.Organization || type == EntityType.Place)
        .isPresent();
  }

  private boolean isCompany(EntityNode node) {
    return node.type() == EntityType.Organization
        && !node.isKnown()
        && !anaphors.isPublic(last(node))
        && !cast.isSide(node);
  }

  private static String last(EntityNode node) {
    return node.name().substring(node.name().lastIndexOf(' ') + 1);
  }

  /// How much of the article is about it.
  private double standing(Candidate candidate) {
    double most = candidate.node().map(node -> mostNamed.getOrDefault(node.type(), 1)).orElse(1);
    double own = candidate.node().map(node -> node.mentions().size()).orElse(1);
    return (1 + Math.min(1, own / most)) / 2;
  }

  /// The named entity of which a word is the last.
  private Optional<EntityNode> name(Sentence sentence, Token token) {
    Optional<EntityNode> node = entities.at(Word.of(sentence, token));
    boolean last =
        token.index() == sentence.tokens().size()
            || !entities.at(new Word(sentence.index(), token.index() + 1)).equals(node);
    return node.filter(n -> last && n.isNamed() && !token.tag().startsWith("W"));
  }

  /// Finds by a function; the best must weigh clearly more than the next.
  private record Finder(
      ToDoubleFunction<Candidate> standing, BiFunction<Sentence, Token, Optional<Candidate>> found)
      implements Candidate.Finder {
    @Override
    public Optional<Candidate> at(Sentence sentence, Token token) {
      return found.apply(sentence, token);
    }

    @Override
    public double fitness(Candidate candidate) {
      return standing.applyAsDouble(candidate);
    }

    @Override
    public double margin() {
      return MARGIN;
    }
  }
}
