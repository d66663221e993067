package org.newsgraph.link.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.ClaimMention;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.fact.Mention;
import org.newsgraph.link.text.Words;

/// A real article with what it tells, to make others after: where its sentences are, and which of
/// its words are names and which tell of events.
///
/// @param sentences that no mention goes beyond, in order; together they are the whole text
/// @param names the words of its names, in lower case
/// @param countries those of them that are of countries
/// @param triggers the classes of events that single words tell of, in lower case
record Template(
    ArticleFacts facts,
    List<Span> sentences,
    Set<String> names,
    Set<String> countries,
    Map<String, EventType> triggers) {
  static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
  private static final Pattern END = Pattern.compile("[.!?][\"”’']*\\s+|\\n\\n");

  /// Reads templates from a folder of article facts, a JSON file each.
  static List<Template> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Template::facts)
          .filter(facts -> isSimple(facts.article().text()))
          .map(Template::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArticleFacts facts(Path file) {
    try {
      return FactsReader.parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where code points are characters, spans are easily moved.
  private static boolean isSimple(String text) {
    return text.codePointCount(0, text.length()) == text.length();
  }

  private static Template of(ArticleFacts facts) {
    String text = facts.article().text();
    Set<String> names = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    for (Entity entity : facts.entities()) {
      if (isNamed(entity)) {
        Set<String> words = entity.type() == EntityType.Country ? countries : names;
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
            .forEach(name ->
                words(name).filter(word -> !Words.isFunctionWord(word)).forEach(words::add));
      }
    }
    Map<String, EventType> triggers = new HashMap<>();
    for (Event event : facts.events()) {
      for (Span span : event.mentions()) {
        List<String> words = words(text.substring(span.begin(), span.end())).toList();
        if (words.size() == 1) {
          triggers.put(words.getFirst(), event.type());
        }
      }
    }
    return new Template(facts, sentences(facts), names, countries, triggers);
  }

  private static boolean isNamed(Entity entity) {
    return !entity.name().isEmpty() && Character.isUpperCase(entity.name().charAt(0));
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(java.util.Locale.ROOT));
  }

  private static List<Span> sentences(ArticleFacts facts) {
    String text = facts.article().text();
    List<Span> mentions = mentions(facts);
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      int at = end.end();
      if (mentions.stream().noneMatch(span -> span.begin() < at && at < span.end())) {
        sentences.add(new Span(begin, at));
        begin = at;
      }
    }
    if (begin < text.length()) {
      sentences.add(new Span(begin, text.length()));
    }
    return sentences;
  }

  private static List<Span> mentions(ArticleFacts facts) {
    List<Span> mentions = new ArrayList<>();
    facts
        .entities()
        .forEach(entity -> entity.mentions().stream().map(Mention::span).forEach(mentions::add));
    facts.events().forEach(event -> mentions.addAll(event.mentions()));
    facts.claims().stream()
        .map(Claim::mentions)
        .flatMap(List::stream)
        .map(ClaimMention::content)
        .forEach(mentions::add);
    return mentions;
  }
}
