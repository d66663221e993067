package org.newsgraph.extraction.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.extraction.lexicon.Gazetteer;
import org.newsgraph.extraction.lexicon.GivenNames;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// The entities of one article, and which words refer to them. Common nouns become entities when
/// somebody asks for them.
public final class Entities {
  private final Reading reading;
  private final NounTypes nouns;
  private final Gazetteer gazetteer;
  private final Map<Word, EntityNode> byWord = new HashMap<>();
  private final Map<EntityNode, Word> posts = new HashMap<>();
  private final Set<EntityNode> all = new LinkedHashSet<>();
  private final CommonNouns types;
  private final Headlines headlines;
  private final NominalMaker nominals;
  private final Ranking ranking;
  private final Antecedents antecedents;
  private final PersonPronouns persons;
  private final AnaphorNouns anaphors;
  private final GivenNames givenNames;

  private Entities(
      Reading reading,
      Gazetteer gazetteer,
      NounTypes nouns,
      AnaphorNouns anaphors,
      GivenNames givenNames) {
    this.reading = reading;
    this.nouns = nouns;
    this.gazetteer = gazetteer;
    this.types = new CommonNouns(nouns);
    this.headlines = new Headlines(reading, anaphors);
    this.nominals = new NominalMaker(this, reading, nouns, types, headlines);
    this.ranking = new Ranking(reading, this);
    this.antecedents = new Antecedents(reading, this, ranking);
    this.persons = new PersonPronouns(reading, this, nouns, givenNames, ranking);
    this.anaphors = anaphors;
    this.givenNames = givenNames;
  }

  /// Finds the named entities of an article and leads pronouns and definite nouns back to them.
  public static Entities find(
      Reading reading,
      Gazetteer gazetteer,
      NounTypes nouns,
      AnaphorNouns anaphors,
      GivenNames givenNames) {
    Entities entities = new Entities(reading, gazetteer, nouns, anaphors, givenNames);
    NameFinder finder = new NameFinder(reading, gazetteer, nouns);
    List<NamedSpan> found =
        new RunOnNames(reading, givenNames)
            .cut(reading.sentences().stream().flatMap(s -> finder.find(s).stream()).toList());
    List<NamedSpan> names =
        CourtCases.join(
            reading,
            new NameTypes(reading, nouns, givenNames)
                .mend(new RepeatedNames(reading).complete(found)));
    Map<NamedSpan, EntityNode> merged =
        new NameMerger(new SameNames(nouns, anaphors, names), new NameGenders(reading, givenNames))
            .merge(names);
    for (NamedSpan name : names) {
      entities.name(
          name,
          merged.getOrDefault(name, new EntityNode(name.type(), name.name(), true, name.known())));
    }
    entities.metonyms(names);
    new Affiliations(reading, entities, nouns).find(names);
    entities.resolvePronouns();
    entities.persons.resolve(false);
    return entities;
  }

  /// Leads pronouns and definite nouns back to what is known by now. Asked for again when claims
  /// have told who "they" are.
  public void resolvePronouns() {
    new PronounRules(reading, this, nouns, anaphors).resolve();
    Plurals.resolve(reading, this, ranking);
  }

  /// Leads words that describe a name back to it: "Ana Torres, a judge", then "the judge".
  public void describe() {
    Genders genders = new Genders(reading, this, givenNames);
    Cast cast = new Cast(reading, this, nouns, anaphors);
    Sides sides = new Sides(reading, this, anaphors);
    new NamedLater(reading, this, genders, cast, headlines).find();
    Standing standing = new Standing(this);
    DefiniteNouns definite =
        new DefiniteNouns(
            this,
            anaphors,
            ranking,
            new DefinitePersons(reading, this, anaphors, genders, cast, standing),
            new DefiniteThings(this, nouns, anaphors, sides, standing));
    Descriptions descriptions = new Descriptions(reading, this, nouns, definite);
    descriptions.find();
    posts.putAll(descriptions.posts());
    persons.resolve(true);
  }

  /// For whom a person speaks, by the post that describes them: "the union's president, Ana
  /// Torres".
  public Optional<EntityNode> employer(EntityNode person) {
    return Optional.ofNullable(posts.get(person))
        .flatMap(post ->
            reading.sentence(post).below(post.token()).stream()
                .mapToObj(token -> at(new Word(post.sentence(), token)))
                .flatMap(Optional::stream)
                .filter(e -> e.type() == EntityType.Organization || e.type() == EntityType.Country)
                .findFirst());
  }

  private void name(NamedSpan name, EntityNode node) {
    Sentence sentence = reading.sentences().get(name.sentence());
    MentionKind kind = name.demonym() ? MentionKind.nominal : MentionKind.name;
    add(node, sentence, name.first(), name.last(), kind);
    titled(name, sentence, node);
  }

  /// "General Maria Lopez" is another name of Maria Lopez.
  private void titled(NamedSpan name, Sentence sentence, EntityNode node) {
    int first = name.first();
    while (first > 1
        && Character.isUpperCase(sentence.token(first - 1).word().codePointAt(0))
        && nouns.isTitle(sentence.token(first - 1).word())
        && sentence.token(first - 1).isNoun()) {
      first--;
    }
    if (node.type() == EntityType.Person && first < name.first() && first > 1) {
      node.otherName(NameFinder.words(sentence, first, name.last()));
    }
  }

  /// "Tehran used …": a capital that acts stands for its country.
  private void metonyms(List<NamedSpan> names) {
    for (NamedSpan name : names) {
      Sentence sentence = reading.sentences().get(name.sentence());
      String relation = sentence.up(name.last()).relation();
      if (name.type() == EntityType.City
          && relation.equals("nsubj")
          && isVerb(sentence, name.last())) {
        gazetteer
            .capital(name.name())
            .ifPresent(country -> replace(name, sentence, country(country)));
      }
    }
    all.removeIf(node -> node.times() == 0);
  }

  private static boolean isVerb(Sentence sentence, int token) {
    int governor = sentence.up(token).governor();
    return governor > 0 && sentence.token(governor).isVerb();
  }

  private EntityNode country(org.newsgraph.extraction.lexicon.GazetteerEntry country) {
    return all.stream()
        .filter(node -> node.type() == country.type() && node.name().equals(country.name()))
        .findFirst()
        .orElseGet(
            () -> new EntityNode(country.type(), country.name(), true, Optional.of(country)));
  }

  private void replace(NamedSpan name, Sentence sentence, EntityNode country) {
    Word word = new Word(name.sentence(), name.last());
    EntityNode city = byWord.get(word);
    Span span = sentence.span(name.first(), name.last());
    if (city != null) {
      city.forget(span);
    }
    all.add(country);
    country.mention(span, MentionKind.nominal);
    for (int token = name.first(); token <= name.last(); token++) {
      byWord.put(new Word(name.sentence(), token), country);
    }
  }

  /// Makes the words from first to last a mention of the entity.
  public void add(EntityNode node, Sentence sentence, int first, int last, MentionKind kind) {
    all.add(node);
    node.mention(sentence.span(first, last), kind);
    for (int token = first; token <= last; token++) {
      byWord.putIfAbsent(new Word(sentence.index(), token), node);
    }
  }

  /// Makes a noun and the words before it a mention of the entity.
  void describe(EntityNode node, Sentence sentence, Token noun) {
    int first = nominals.first(sentence, noun.index());
    add(node, sentence, first, noun.index(), MentionKind.nominal);
  }

  /// The entity that a word is known to refer to.
  public Optional<EntityNode> at(Word word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /// What kind of thing a noun stands for, as far as it is known; nothing is made of it.
  public Optional<EntityType> type(Word head) {
    return at(head).map(EntityNode::type).or(() -> types.of(reading.token(head)));
  }

  Optional<EntityType> kind(Token noun) {
    return types.of(noun);
  }

  /// The entity that a noun phrase refers to, given its head; made where it is a common noun met
  /// for the first time.
  public Optional<EntityNode> phrase(Word head) {
    return at(head)
        .or(() -> namedBeside(head))
        .or(() -> reading.token(head).isPronoun() ? antecedents.of(head) : nominals.make(head));
  }

  /// A sum of money as an entity, given the head of its words.
  public Optional<EntityNode> sum(Word head) {
    return at(head).or(() -> nominals.sum(head));
  }

  /// People told by their number alone, given the number.
  public EntityNode several(Word head) {
    return at(head).orElseGet(() -> nominals.several(head));
  }

  /// The person named beside a description: "the minister, Ana Torres".
  public Optional<EntityNode> namedBeside(Word head) {
    Token token = reading.token(head);
    return token.isNoun() && !token.isProperNoun()
        ? reading.sentence(head).dependents(head.token(), "appos", "dep").stream()
            .map(name -> at(new Word(head.sentence(), name.index())))
            .flatMap(Optional::stream)
            .filter(entity -> entity.type() == EntityType.Person)
            .findFirst()
        : Optional.empty();
  }

  /// All entities, in the order of their first mention.
  public List<EntityNode> all() {
    return all.stream()
        .filter(node -> node.times() > 0)
        .sorted(Comparator.comparing(EntityNode::first).thenComparing(EntityNode::name))
        .toList();
  }

  /// The entities named by a word of a sentence before a token, the nearest first.
  Optional<EntityNode> before(Sentence sentence, int token, Collection<EntityType> types) {
    for (int i = token - 1; i > 0; i--) {
      EntityNode node = byWord.get(new Word(sentence.index(), i));
      Token word = sentence.token(i);
      boolean modifier = word.tag().equals("JJ") || sentence.up(i).is("compound");
      if (node != null && types.contains(node.type()) && !modifier) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }
}
