package org.newsgraph.article.warc;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes up articles, of which no two are the same. The same seed gives the same articles.
final class MadeNews {
  private static final List<String> SUBJECTS =
      List.of(
          "The harbour council",
          "Minister Orla Venn",
          "A ferry captain",
          "The miners of Tarvik",
          "Judge Ilko Brandt",
          "The Lower Fen railway",
          "Mayor Pia Castellan",
          "A Drovenian envoy");
  private static final List<String> DEEDS =
      List.of(
          "rejected a plan to close the old bridge",
          "met the owners of the Kessel shipyard",
          "accused the grain board of hiding losses",
          "promised to rebuild the burnt market hall",
          "opened talks with the bakers' union",
          "sued the water company over the spring floods",
          "arrested two men who had sold false tickets",
          "visited the camp near the salt lakes");
  private static final List<String> PLACES =
      List.of("in Tarvik", "in Port Amal", "near Lower Fen", "in Greystone", "outside Ostermark");
  private static final List<String> TIMES =
      List.of("on Monday", "on Tuesday", "last week", "late on Friday", "on 12 March");

  private final Random random;

  MadeNews(Random random) {
    this.random = random;
  }

  /// A headline that no other number has.
  String headline(int number) {
    return any(SUBJECTS) + " " + any(DEEDS) + ", case " + number;
  }

  /// Paragraphs of so many sentences in all.
  List<String> paragraphs(int sentences) {
    return IntStream.range(0, (sentences + 2) / 3)
        .mapToObj(i -> paragraph(Math.min(3, sentences - 3 * i)))
        .toList();
  }

  private String paragraph(int sentences) {
    return IntStream.range(0, sentences).mapToObj(_ -> sentence()).collect(Collectors.joining(" "));
  }

  private String sentence() {
    return "%s %s %s %s, and %d people came to the café at No. %d to hear of it."
        .formatted(
            any(SUBJECTS),
            any(DEEDS),
            any(PLACES),
            any(TIMES),
            2 + random.nextInt(900),
            1 + random.nextInt(99));
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
