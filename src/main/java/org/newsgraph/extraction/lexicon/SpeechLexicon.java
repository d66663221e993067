package org.newsgraph.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.fact.EventType;

/// The cues that introduce claims, from `speech.tsv`.
public final class SpeechLexicon {
  private final Map<String, List<SpeechCue>> cues = new HashMap<>();

  private SpeechLexicon(List<List<String>> rows) {
    for (List<String> row : rows) {
      String word = row.get(0);
      int cut = word.indexOf('_');
      boolean prepositional = row.get(1).equals("p");
      String lemma = cut < 0 || prepositional ? word : word.substring(0, cut);
      String suffix = cut < 0 || prepositional ? "" : word.substring(cut + 1).replace('_', ' ');
      Optional<EventType> event =
          row.get(3).isBlank() ? Optional.empty() : Optional.of(EventType.valueOf(row.get(3)));
      SpeechCue cue =
          new SpeechCue(
              lemma,
              suffix,
              Stance.valueOf(row.get(2)),
              event,
              Frame.VERB.with("obj=-").with(row.get(4)),
              row.get(5).isBlank() ? usual(Stance.valueOf(row.get(2)), suffix) : row.get(5));
      cues.computeIfAbsent(row.get(1) + " " + lemma, key -> new ArrayList<>()).add(cue);
    }
  }

  /// What the content of most words of a stance looks like: `c` a clause, `i` an infinitive, `o` an
  /// object with what is said of it, `p` what is said of the object alone, `q` a quotation; with
  /// `d`, the infinitive is a deed.
  private static String usual(Stance stance, String suffix) {
    String forms = usual(stance);
    return suffix.isEmpty() || forms.contains("o") ? forms : forms + "o";
  }

  private static String usual(Stance stance) {
    return switch (stance) {
      case asserted -> "cq";
      case known -> "cq";
      case believed -> "ciq";
      case promised -> "ciq";
      case requested -> "cioq";
      case asked -> "cq";
      case judged -> "co";
      case blamed -> "o";
      case denied -> "ciqo";
    };
  }

  /// The cues that come with the program.
  public static SpeechLexicon load() {
    return new SpeechLexicon(Table.rows("speech.tsv"));
  }

  /// The rows for a verb, those with a suffix first.
  public List<SpeechCue> verb(String lemma) {
    return withSuffixFirst("v " + lemma);
  }

  /// The rows for a noun ("claim", "allegation").
  public List<SpeechCue> noun(String lemma) {
    return withSuffixFirst("n " + lemma);
  }

  /// The rows for an adjective ("confident").
  public List<SpeechCue> adjective(String lemma) {
    return withSuffixFirst("a " + lemma);
  }

  /// Whether a prepositional phrase with this preposition names a speaker ("according_to").
  public boolean isAttribution(String preposition) {
    return cues.containsKey("p " + preposition);
  }

  /// Whether something is said in or on what a noun names ("statement").
  public boolean isMedium(String lemma) {
    return cues.containsKey("m " + lemma);
  }

  private List<SpeechCue> withSuffixFirst(String key) {
    return cues.getOrDefault(key, List.of()).stream()
        .sorted((a, b) -> Boolean.compare(a.suffix().isEmpty(), b.suffix().isEmpty()))
        .toList();
  }
}
