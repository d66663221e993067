package org.newsgraph.link.scale;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.newsgraph.fact.EventType;
import org.newsgraph.link.text.Words;

/// The words that made articles draw from: those of all templates, as often as they stand there,
/// and made-up ones, as many as a large collection has beside those.
final class Wording {
  private static final int MADE_UP = 60_000;
  private static final double RARE = 0.35;
  private static final int BITS = 32;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final String[] SYLLABLES = {
    "ba", "ko", "ri", "ten", "mu", "sel", "da", "vor", "li", "gan", "po", "zer", "ka", "lin", "to",
    "mar"
  };

  private final List<String> words = new ArrayList<>();
  private final Map<EventType, List<String>> triggers = new EnumMap<>(EventType.class);

  Wording(List<Template> templates) {
    for (Template template : templates) {
      Words.content(template.facts().article().text()).stream()
          .filter(word -> word.chars().allMatch(Character::isLetter))
          .filter(word -> !template.names().contains(word) && !template.countries().contains(word))
          .filter(word -> !template.triggers().containsKey(word))
          .forEach(words::add);
      new TreeSet<>(template.triggers().keySet())
          .forEach(word ->
              triggers
                  .computeIfAbsent(template.triggers().get(word), key -> new ArrayList<>())
                  .add(word));
    }
  }

  /// What is drawn for a word under a key, always the same: a number from 0 to 1 that says whether
  /// to take it is the caller's business.
  static RandomGenerator draw(long key, String word) {
    long mixed = (key * MULTIPLIER) ^ ((long) word.hashCode() << BITS) ^ word.length();
    return new java.util.SplittableRandom(mixed);
  }

  /// Another word that tells nothing of names or events.
  String word(RandomGenerator random) {
    return random.nextDouble() < RARE
        ? madeUp(random.nextInt(MADE_UP))
        : words.get(random.nextInt(words.size()));
  }

  /// Another word for an event of a class.
  String trigger(EventType type, RandomGenerator random) {
    List<String> all = triggers.getOrDefault(type, List.of());
    return all.get(random.nextInt(all.size()));
  }

  /// A name.
  static String name(RandomGenerator random) {
    String word = madeUp(random.nextInt(MADE_UP));
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String madeUp(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
