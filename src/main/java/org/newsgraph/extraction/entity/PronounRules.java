package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotation.CorefMention;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.MentionKind;

/// Leads "it" and definite nouns back to named entities, by the annotator's coreference chains
/// where type and number agree, and "the country" by what stands nearest.
final class PronounRules {
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> COUNTRY_NOUNS =
      Set.of("country", "nation", "regime", "republic");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private final Reading reading;
  private final Entities entities;
  private final NounTypes nouns;
  private final AnaphorNouns anaphors;

  PronounRules(Reading reading, Entities entities, NounTypes nouns, AnaphorNouns anaphors) {
    this.anaphors = anaphors;
    this.reading = reading;
    this.entities = entities;
    this.nouns = nouns;
  }

  void resolve() {
    countries();
    reading.article().chains().forEach(this::chain);
  }

  private void chain(List<CorefMention> chain) {
    chain.forEach(mention -> refer(chain, mention));
  }

  /// What a mention names: by its head, or by the name beside it ("the minister, Ana Torres").
  private Optional<EntityNode> entity(CorefMention mention) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    return entities
        .at(new Word(mention.sentence(), mention.head()))
        .or(() ->
            sentence.dependents(mention.head(), "appos").stream()
                .filter(name -> name.index() <= mention.last())
                .map(name -> entities.at(new Word(mention.sentence(), name.index())))
                .flatMap(Optional::stream)
                .filter(node -> node.type() == EntityType.Person)
                .findFirst());
  }

  /// The nearest entity of the chain before the mention, where it agrees.
  private void refer(List<CorefMention> chain, CorefMention mention) {
    Word head = new Word(mention.sentence(), mention.head());
    Token token = reading.token(head);
    boolean open = (token.isNoun() && !isWeighed(token)) || isIt(token);
    if (!open || entities.at(head).isPresent()) {
      return;
    }
    Optional<EntityNode> antecedent = Optional.empty();
    for (CorefMention other : chain) {
      Word at = new Word(other.sentence(), other.head());
      boolean before = at.compareTo(head) < 0;
      Optional<EntityNode> node = entity(other);
      if (node.isPresent() && (before || antecedent.isEmpty())) {
        antecedent = node;
      }
    }
    antecedent.filter(node -> agrees(node, mention)).ifPresent(node -> add(node, mention));
  }

  /// Whether [DefiniteNouns] tells whom it means, by what those named do. Several are no one's to
  /// weigh.
  private boolean isWeighed(Token noun) {
    return !noun.isPlural()
        && (anaphors.isCulprit(noun.lemma()) || anaphors.isVictim(noun.lemma()));
  }

  private void add(EntityNode node, CorefMention mention) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    Token head = sentence.token(mention.head());
    MentionKind kind = head.isPronoun() ? MentionKind.pronoun : MentionKind.nominal;
    if (!head.isPronoun() && isNamedWithin(node, mention)) {
      return;
    }
    int first = head.isPronoun() ? mention.head() : Math.min(mention.first(), mention.head());
    entities.add(node, sentence, first, mention.head(), kind);
  }

  /// A phrase that holds the name is no further mention.
  private boolean isNamedWithin(EntityNode node, CorefMention mention) {
    return IntStream.rangeClosed(mention.first(), mention.last())
        .anyMatch(
            i -> entities.at(new Word(mention.sentence(), i)).filter(node::equals).isPresent());
  }

  private static boolean isIt(Token token) {
    return IT.contains(token.lower());
  }

  private boolean agrees(EntityNode node, CorefMention mention) {
    Token head = reading.sentences().get(mention.sentence()).token(mention.head());
    if (isIt(head)) {
      return node.type() != EntityType.Person && node.type() != EntityType.Group;
    }
    return head.isNoun()
        && !head.isProperNoun()
        && agreesAsNoun(node, head)
        && (node.type() != EntityType.Person || isBareDescription(mention, head));
  }

  /// "the woman"; posts are led to whom the article gives them.
  private boolean isBareDescription(CorefMention mention, Token head) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    return !nouns.isPost(head.lemma())
        && isDefinite(sentence, head)
        && !sentence.has(head.index(), "nmod", "amod", "compound");
  }

  private boolean agreesAsNoun(EntityNode node, Token head) {
    Optional<EntityType> type = entities.kind(head);
    return type.isPresent()
        && (type.get() == node.type()
            || (type.get() == EntityType.Place && node.type().isPlace())
            || (type.get() == EntityType.Organization
                && node.type() == EntityType.Country
                && COUNTRY_NOUNS.contains(head.lemma())))
        && (head.isPlural() == (node.type() == EntityType.Group));
  }

  /// "The country" is the one named before in the sentence, else the subject of the sentence
  /// before.
  private void countries() {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (COUNTRY_NOUNS.contains(token.lemma())
            && !token.isPlural()
            && isDefinite(sentence, token)) {
          country(sentence, token)
              .ifPresent(node ->
                  entities.add(node, sentence, token.index(), token.index(), MentionKind.nominal));
        }
      }
    }
  }

  private static boolean isDefinite(Sentence sentence, Token token) {
    return sentence.dependents(token.index(), "det").stream()
            .anyMatch(det -> DEFINITE.contains(det.lower()))
        && !sentence.has(token.index(), "amod", "compound");
  }

  private Optional<EntityNode> country(Sentence sentence, Token token) {
    Set<EntityType> countries = Set.of(EntityType.Country);
    Optional<EntityNode> here = entities.before(sentence, token.index(), countries);
    if (here.isPresent() || sentence.index() == 0) {
      return here;
    }
    Sentence previous = reading.sentences().get(sentence.index() - 1);
    return previous.tokens().stream()
        .filter(word -> previous.up(word.index()).relation().startsWith("nsubj"))
        .map(word -> entities.at(new Word(previous.index(), word.index())))
        .flatMap(Optional::stream)
        .filter(node -> node.type() == EntityType.Country)
        .findFirst()
        .or(() -> entities.before(previous, previous.tokens().size() + 1, countries));
  }
}
