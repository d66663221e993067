package org.newsgraph.link.scale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.fact.ArticleFacts;

/// Any number of articles, in stories of sizes as the news has them: three in five are told by one
/// article alone, and few by many, at most by 150. Each share of the articles has about the same
/// sizes. The same number gives the same article.
final class MadeStories {
  private static final int LARGEST = 150;
  private static final int SHORTEST = 2;
  private static final int LENGTHS = 4;
  private static final double[] CUMULATED = cumulated();

  private final List<Template> templates;
  private final Wording wording;
  private final List<Integer> storyOf = new ArrayList<>();

  /// @param facts a folder of article facts to make articles after
  MadeStories(Path facts) {
    templates = Template.read(facts);
    wording = new Wording(templates);
  }

  private static double[] cumulated() {
    double[] cumulated = new double[LARGEST];
    double sum = 0;
    for (int size = 1; size <= LARGEST; size++) {
      sum += 1.0 / ((double) size * size);
      cumulated[size - 1] = sum;
    }
    return cumulated;
  }

  /// Makes an article.
  ArticleFacts article(int number) {
    int story = story(number);
    Template template = templates.get(Math.floorMod(story * 7_919, templates.size()));
    int sentences = SHORTEST + Math.floorMod(number * 31, LENGTHS);
    return new MadeArticle(template, wording, number, story, sentences).facts();
  }

  /// The story that an article belongs to.
  private synchronized int story(int number) {
    while (storyOf.size() <= number) {
      int story = storyOf.isEmpty() ? 0 : storyOf.getLast() + 1;
      for (int size = size(story); size > 0; size--) {
        storyOf.add(story);
      }
    }
    return storyOf.get(number);
  }

  /// Sizes spread evenly over the distribution, by the van der Corput sequence.
  private static int size(int story) {
    double place = Integer.reverse(story + 1) / (double) (1L << 32);
    double at = (place < 0 ? place + 1 : place) * CUMULATED[LARGEST - 1];
    int size = 1;
    while (CUMULATED[size - 1] < at) {
      size++;
    }
    return size;
  }
}
