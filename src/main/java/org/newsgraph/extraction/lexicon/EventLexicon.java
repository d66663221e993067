package org.newsgraph.extraction.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.fact.EventType;

/// Which verbs, nouns and adjectives name an event, of which class, and with which participants
/// where.
///
/// The tables stand in `political.tsv` (PLOVER's classes), `general.tsv` (the others), `common.tsv`
/// (the widest sense of common words, asked for last), `objects.tsv` (kinds of objects that rows
/// ask for by name), `support-verbs.tsv` and `non-events.tsv` (with which objects a word names
/// none).
public final class EventLexicon {
  private final Map<String, List<EventEntry>> verbs = new HashMap<>();
  private final Map<String, List<EventEntry>> nouns = new HashMap<>();
  private final Map<String, List<EventEntry>> adjectives = new HashMap<>();
  private final Map<SupportKind, Set<String>> supportVerbs = new EnumMap<>(SupportKind.class);
  private final Map<String, List<EventEntry>> nonEvents = new HashMap<>();

  private final Map<String, Set<String>> kinds;

  private EventLexicon(
      List<List<String>> rows,
      List<List<String>> none,
      List<List<String>> objects,
      List<List<String>> support) {
    kinds =
        objects.stream()
            .collect(
                Collectors.toMap(
                    row -> "%" + row.get(0),
                    row -> words(row.get(1)).collect(Collectors.toUnmodifiableSet())));
    rows.forEach(this::add);
    for (List<String> row : none) {
      EventEntry entry = entry(row.get(0), row.get(1), EventType.OtherEvent, row.get(2), "");
      nonEvents
          .computeIfAbsent(row.get(1) + " " + entry.lemma(), key -> new ArrayList<>())
          .add(entry);
    }
    Stream.of(verbs, nouns, adjectives)
        .flatMap(index -> index.values().stream())
        .forEach(list -> list.sort(Comparator.comparingInt(EventEntry::demands).reversed()));
    for (List<String> row : support) {
      supportVerbs
          .computeIfAbsent(SupportKind.valueOf(row.get(1)), kind -> new HashSet<>())
          .add(row.get(0));
    }
  }

  /// The lexicon that comes with the program.
  public static EventLexicon load() {
    List<List<String>> rows = new ArrayList<>(Table.rows("political.tsv"));
    rows.addAll(Table.rows("general.tsv"));
    rows.addAll(Table.rows("common.tsv"));
    return new EventLexicon(
        rows,
        Table.rows("non-events.tsv"),
        Table.rows("objects.tsv"),
        Table.rows("support-verbs.tsv"));
  }

  private void add(List<String> row) {
    EventType type = EventType.valueOf(row.get(2));
    EventEntry entry = entry(row.get(0), row.get(1), type, row.get(3), row.get(4));
    index(row.get(1)).computeIfAbsent(entry.lemma(), key -> new ArrayList<>()).add(entry);
  }

  private EventEntry entry(String word, String pos, EventType type, String object, String slots) {
    int cut = word.indexOf('_');
    String lemma = cut < 0 ? word.replace('_', ' ') : word.substring(0, cut);
    String suffix = cut < 0 ? "" : word.substring(cut + 1).replace('_', ' ');
    Frame frame = (pos.equals("n") ? Frame.NOUN : Frame.VERB).with(slots);
    return new EventEntry(lemma, suffix, type, objects(object), frame);
  }

  private Set<String> objects(String cell) {
    return words(cell)
        .flatMap(word -> word.startsWith("%") ? kind(word).stream() : Stream.of(word))
        .collect(Collectors.toSet());
  }

  private Set<String> kind(String name) {
    return Objects.requireNonNull(kinds.get(name), () -> "objects.tsv lacks " + name);
  }

  private static Stream<String> words(String cell) {
    return cell.isBlank() ? Stream.empty() : Stream.of(cell.strip().split("\\s*,\\s*"));
  }

  private Map<String, List<EventEntry>> index(String pos) {
    return switch (pos) {
      case "v" -> verbs;
      case "n" -> nouns;
      case "a" -> adjectives;
      default -> throw new IllegalArgumentException("no such part of speech: " + pos);
    };
  }

  /// The rows for a verb's lemma, those that ask for most first.
  public List<EventEntry> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /// The rows for a noun's lemma or a compound's ("air strike").
  public List<EventEntry> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /// The rows for an adjective.
  public List<EventEntry> adjective(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }

  /// The rows that tell where a word names no event, though it often does.
  ///
  /// @param pos `v` or `n`
  public List<EventEntry> none(String pos, String lemma) {
    return nonEvents.getOrDefault(pos + " " + lemma, List.of());
  }

  /// Whether the verb stands beside the word that names an event in this way.
  public boolean is(SupportKind kind, String lemma) {
    return supportVerbs.getOrDefault(kind, Set.of()).contains(lemma);
  }

  /// Whether the verb says that its subject brings its object about: "spark" a protest.
  public boolean isCausal(String lemma) {
    return is(SupportKind.causal, lemma);
  }

  /// How many rows name events of this class.
  public long size(EventType type) {
    return Stream.of(verbs, nouns, adjectives)
        .flatMap(index -> index.values().stream())
        .flatMap(List::stream)
        .filter(entry -> entry.type() == type)
        .count();
  }
}
