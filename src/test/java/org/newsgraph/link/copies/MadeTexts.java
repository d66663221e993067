package org.newsgraph.link.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Texts made up at random, the same for the same seed, and what papers do to them.
final class MadeTexts implements Texts {
  private static final int VOCABULARY = 3_000;

  private final Map<Node, String> texts = new LinkedHashMap<>();
  private final Map<Node, String> days = new LinkedHashMap<>();

  static Node iri(String name) {
    return NodeFactory.createURI("http://news.example/article/" + name);
  }

  MadeTexts with(String name, String day, String text) {
    texts.put(iri(name), text);
    days.put(iri(name), day);
    return this;
  }

  /// The same articles in another order.
  MadeTexts shuffled(Random random) {
    List<Node> order = new ArrayList<>(texts.keySet());
    Collections.shuffle(order, random);
    MadeTexts shuffled = new MadeTexts();
    order.forEach(node -> {
      shuffled.texts.put(node, text(node));
      shuffled.days.put(node, day(node));
    });
    return shuffled;
  }

  @Override
  public List<Node> articles() {
    return List.copyOf(texts.keySet());
  }

  @Override
  public String day(Node article) {
    return days.getOrDefault(article, "");
  }

  @Override
  public String text(Node article) {
    return texts.getOrDefault(article, "");
  }

  static String word(Random random) {
    return "w" + random.nextInt(VOCABULARY);
  }

  /// Sentences of ten to thirty words.
  static List<String> sentences(Random random, int number) {
    return IntStream.range(0, number)
        .mapToObj(sentence ->
            IntStream.range(0, 10 + random.nextInt(20))
                .mapToObj(word -> word(random))
                .collect(Collectors.joining(" ", "", ".")))
        .toList();
  }

  static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }

  /// Every so many words are others.
  static String edited(String text, int every, Random random) {
    String[] words = text.split(" ");
    for (int at = random.nextInt(every); at < words.length; at += every) {
      words[at] = word(random);
    }
    return String.join(" ", words);
  }
}
