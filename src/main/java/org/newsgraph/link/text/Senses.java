package org.newsgraph.link.text;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/// How near two words are in meaning, by WordNet: the heaviest sense that both have or lead to,
/// where a sense weighs less the rarer it is for the word, the longer the way to it, and the more
/// general it is.
///
/// @see <a href="https://wordnet.princeton.edu/">WordNet</a>
public final class Senses {
  private static final List<POS> PARTS_OF_SPEECH = List.of(POS.VERB, POS.NOUN, POS.ADJECTIVE);
  private static final int SENSES = 6;
  private static final int FIRST_SENSES = 3;
  private static final Set<String> PEOPLE = Set.of("noun.person", "noun.group");
  private static final double RARER = 0.15;
  private static final double DERIVED = 0.95;
  private static final double RELATED = 0.85;
  private static final double ENTAILED = 0.7;
  private static final double HYPERNYM = 0.65;
  private static final double SECOND_HYPERNYM = 0.4;
  private static final double GENERAL = 0.12;
  private static final int COUNTED_AT_MOST = 1_000;

  /// A profile has some kilobytes.
  private static final int REMEMBERED = 20_000;

  private static final Set<PointerType> RELATIONS =
      Set.of(PointerType.SEE_ALSO, PointerType.VERB_GROUP, PointerType.SIMILAR_TO);
  private static final Set<PointerType> ENTAILMENTS =
      Set.of(PointerType.CAUSE, PointerType.ENTAILMENT);

  private final Dictionary dictionary;
  private final Cache<String, Map<String, Double>> profiles;
  private final Cache<String, Boolean> people;
  private final Cache<String, Integer> hyponyms;

  /// Opens WordNet.
  public Senses() {
    this(REMEMBERED);
  }

  /// @param remembered how many words it remembers that were looked up lately
  Senses(int remembered) {
    profiles = CacheBuilder.newBuilder().maximumSize(remembered).build();
    people = CacheBuilder.newBuilder().maximumSize(remembered).build();
    hyponyms = CacheBuilder.newBuilder().maximumSize(remembered).build();
    try {
      dictionary = Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new IllegalStateException("This program was built without WordNet", e);
    }
  }

  /// How many words it remembers something of, those counted twice of which it remembers two
  /// things.
  long remembered() {
    return profiles.size() + people.size();
  }

  /// Tells how near two words in lower case are, from 0 to 1.
  public double similarity(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    Map<String, Double> senses = profile(one);
    double most = 0;
    for (Map.Entry<String, Double> sense : profile(other).entrySet()) {
      most = Math.max(most, sense.getValue() * senses.getOrDefault(sense.getKey(), 0.0));
    }
    return most;
  }

  /// Tells whether a noun in lower case can name a person or a group of them, by its first senses.
  public boolean namesPeople(String noun) {
    return remembered(noun, people, this::readPeople);
  }

  /// Gives what is remembered of a word, or else reads it.
  private <T> T remembered(String word, Cache<String, T> before, Function<String, T> reading) {
    T known = before.getIfPresent(word);
    if (known != null) {
      return known;
    }
    // Reading WordNet is no matter for many threads at once.
    synchronized (dictionary) {
      T read = Optional.ofNullable(before.getIfPresent(word)).orElseGet(() -> reading.apply(word));
      before.put(word, read);
      return read;
    }
  }

  private boolean readPeople(String noun) {
    try {
      IndexWord found = dictionary.lookupIndexWord(POS.NOUN, noun);
      return found != null
          && found.getSenses().stream()
              .limit(FIRST_SENSES)
              .anyMatch(sense -> PEOPLE.contains(sense.getLexFileName()));
    } catch (JWNLException e) {
      throw new IllegalStateException("Can't read WordNet", e);
    }
  }

  /// The senses that a word has or leads to, with their weights.
  private Map<String, Double> profile(String word) {
    return remembered(word, profiles, this::read);
  }

  private Map<String, Double> read(String word) {
    Map<String, Double> weights = new HashMap<>();
    try {
      for (POS partOfSpeech : PARTS_OF_SPEECH) {
        IndexWord found = dictionary.lookupIndexWord(partOfSpeech, word);
        if (found != null) {
          addSenses(found, weights);
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("Can't read WordNet", e);
    }
    return Map.copyOf(weights);
  }

  private void addSenses(IndexWord word, Map<String, Double> weights) throws JWNLException {
    int rank = 0;
    for (Synset sense : word.getSenses()) {
      if (rank == SENSES) {
        return;
      }
      double weight = 1 / (1 + RARER * rank++);
      addWithHypernyms(sense, weight, weights);
      for (Pointer pointer : sense.getPointers()) {
        double factor = factor(pointer, word.getLemma());
        if (factor > 0) {
          addWithHypernyms(pointer.getTargetSynset(), weight * factor, weights);
        }
      }
    }
  }

  private static double factor(Pointer pointer, String lemma) {
    PointerType type = pointer.getType();
    if (type.equals(PointerType.DERIVATION)) {
      return pointer.getSource() instanceof Word word && word.getLemma().equalsIgnoreCase(lemma)
          ? DERIVED
          : 0;
    }
    if (RELATIONS.contains(type)) {
      return RELATED;
    }
    return ENTAILMENTS.contains(type) ? ENTAILED : 0;
  }

  private void addWithHypernyms(Synset sense, double weight, Map<String, Double> weights)
      throws JWNLException {
    weights.merge(name(sense), weight, Math::max);
    for (Synset hypernym : hypernyms(sense)) {
      weights.merge(name(hypernym), weight * HYPERNYM / generality(hypernym), Math::max);
      for (Synset second : hypernyms(hypernym)) {
        weights.merge(name(second), weight * SECOND_HYPERNYM / generality(second), Math::max);
      }
    }
  }

  private static List<Synset> hypernyms(Synset sense) throws JWNLException {
    return targets(sense, PointerType.HYPERNYM);
  }

  private static List<Synset> targets(Synset sense, PointerType type) throws JWNLException {
    List<PointerTarget> targets = sense.getTargets(type);
    return targets.stream().map(PointerTarget::getSynset).toList();
  }

  private double generality(Synset sense) throws JWNLException {
    Integer known = hyponyms.getIfPresent(name(sense));
    int below = known == null ? count(sense) : known;
    hyponyms.put(name(sense), below);
    return 1 + GENERAL * Math.log(1.0 + below);
  }

  private static int count(Synset sense) throws JWNLException {
    Set<String> seen = new HashSet<>();
    Deque<Synset> open = new ArrayDeque<>(List.of(sense));
    while (!open.isEmpty() && seen.size() < COUNTED_AT_MOST) {
      for (Synset below : targets(open.pop(), PointerType.HYPONYM)) {
        if (seen.add(name(below))) {
          open.add(below);
        }
      }
    }
    return seen.size();
  }

  private static String name(Synset sense) {
    return sense.getPOS().getKey() + sense.getOffset();
  }
}
