package org.newsgraph.link.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newsgraph.link.pair.Comparison;
import org.newsgraph.link.pair.Features;
import org.newsgraph.link.pair.Neighbourhood;
import org.newsgraph.link.pair.PairModel;
import org.newsgraph.link.pair.StoryModel;

/// Fits both models of a [StoryModel], and judges each story by models that were fitted on stories
/// of other topics.
final class StoryFitting {
  private static final int FOLDS = 5;
  private static final double PENALTY = 0.012;
  private static final double PENALTY_AMONG = 0.006;

  /// What is known of a pair before it is judged.
  @FunctionalInterface
  private interface Looking {
    Features features(int story, int one, int other, Features alone);
  }

  private final List<LabelledStory> stories;
  private final List<Integer> folds;
  private final List<float[][]> judged = new ArrayList<>();
  private List<String> names = List.of();
  private List<String> alone = List.of();
  private List<String> among = List.of();

  StoryFitting(List<LabelledStory> stories) {
    this.stories = stories;
    List<String> topics =
        List.copyOf(new TreeSet<>(stories.stream().map(LabelledStory::topic).toList()));
    folds = stories.stream().map(story -> topics.indexOf(story.topic()) % FOLDS).toList();
  }

  void fit() {
    List<List<LabelledPair>> pairs = pairs((story, one, other, features) -> features);
    List<PairModel> first = heldOut(pairs, PENALTY);
    alone = lines(pairs, PENALTY);
    List<Neighbourhood> neighbourhoods = new ArrayList<>();
    for (int story = 0; story < stories.size(); story++) {
      neighbourhoods.add(
          new Neighbourhood(
              new StoryModel(first.get(folds.get(story)), first.get(folds.get(story)))
                  .firstLook(stories.get(story).comparison())));
    }
    pairs =
        pairs((story, one, other, features) -> neighbourhoods.get(story).add(one, other, features));
    List<PairModel> second = heldOut(pairs, PENALTY_AMONG);
    among = lines(pairs, PENALTY_AMONG);
    for (int story = 0; story < stories.size(); story++) {
      int fold = folds.get(story);
      judged.add(
          new StoryModel(first.get(fold), second.get(fold))
              .judge(stories.get(story).comparison())
              .likelihoods());
    }
  }

  private List<List<LabelledPair>> pairs(Looking looking) {
    List<List<LabelledPair>> pairs = new ArrayList<>();
    for (int number = 0; number < stories.size(); number++) {
      LabelledStory story = stories.get(number);
      List<LabelledPair> labelled = new ArrayList<>();
      for (int one = 0; one < story.labels().size(); one++) {
        for (int other = 0; other < one; other++) {
          if (story.hasLabels(one, other)
              && story.comparison().compare(one, other) instanceof Comparison.Likely likely) {
            Features features = looking.features(number, one, other, likely.features());
            names = names.size() == features.values().length ? names : features.names();
            labelled.add(new LabelledPair(features.values(), story.isSame(one, other)));
          }
        }
      }
      pairs.add(labelled);
    }
    return pairs;
  }

  /// For each fold a model of the others.
  private List<PairModel> heldOut(List<List<LabelledPair>> pairs, double penalty) {
    return IntStream.range(0, FOLDS)
        .mapToObj(held ->
            IntStream.range(0, pairs.size())
                .filter(story -> folds.get(story) != held)
                .mapToObj(pairs::get)
                .toList())
        .map(others -> PairModel.parse(lines(others, penalty)))
        .toList();
  }

  private List<String> lines(List<List<LabelledPair>> pairs, double penalty) {
    List<LabelledPair> examples = pairs.stream().flatMap(List::stream).toList();
    return LogisticRegression.fit(examples, penalty).lines(names);
  }

  /// How likely each two things are the same, story by story.
  List<float[][]> judged() {
    return judged;
  }

  List<String> alone() {
    return alone;
  }

  List<String> among() {
    return among;
  }

  /// Average precision of what was judged, among pairs that people judged too.
  String summary() {
    List<float[]> pairs = new ArrayList<>();
    for (int number = 0; number < stories.size(); number++) {
      LabelledStory story = stories.get(number);
      for (int one = 0; one < story.labels().size(); one++) {
        for (int other = 0; other < one; other++) {
          if (story.hasLabels(one, other)) {
            pairs.add(
                new float[] {judged.get(number)[one][other], story.isSame(one, other) ? 1 : 0});
          }
        }
      }
    }
    pairs.sort((one, other) -> Float.compare(other[0], one[0]));
    double sum = 0;
    int right = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i)[1] > 0) {
        sum += (double) ++right / (i + 1);
      }
    }
    return String.format(
        Locale.ROOT,
        "%d pairs, %d the same, average precision %.3f",
        pairs.size(),
        right,
        sum / right);
  }
}
