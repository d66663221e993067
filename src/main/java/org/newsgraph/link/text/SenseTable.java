package org.newsgraph.link.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers words and remembers how near each two are in meaning, of so many as no story of ordinary
/// articles has. For one thread.
public final class SenseTable {
  private static final int ROOM = 256;

  /// What is remembered of each two of them takes 128 MiB.
  private static final int REMEMBERED = 8_192;

  private final Senses senses;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private float[][] near = new float[ROOM][];

  /// @param senses tells how near words are
  public SenseTable(Senses senses) {
    this.senses = senses;
  }

  /// Words of a table.
  public final class Looked {
    private final int[] numbers;

    private Looked(int[] numbers) {
      this.numbers = numbers;
    }

    /// The nearest that one of the words is to one of others of the same table, from 0 to 1.
    public double nearest(Looked others) {
      double most = 0;
      for (int one : numbers) {
        for (int other : others.numbers) {
          most =
              Math.max(most, one == other ? 1 : near(Math.max(one, other), Math.min(one, other)));
        }
      }
      return most;
    }
  }

  /// Takes words in.
  public Looked look(Collection<String> all) {
    return new Looked(all.stream().sorted().mapToInt(this::number).toArray());
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    numbers.put(word, number);
    words.add(word);
    if (number < REMEMBERED) {
      remember(number);
    }
    return number;
  }

  private void remember(int number) {
    if (number == near.length) {
      near = Arrays.copyOf(near, 2 * number);
    }
    near[number] = new float[number];
    Arrays.fill(near[number], -1);
  }

  /// Tells whether one of some words can name a person or a group of them.
  public boolean namePeople(Collection<String> nouns) {
    return nouns.stream().anyMatch(senses::namesPeople);
  }

  private float near(int one, int other) {
    if (one >= REMEMBERED) {
      return reckoned(one, other);
    }
    float known = near[one][other];
    if (known < 0) {
      known = reckoned(one, other);
      near[one][other] = known;
    }
    return known;
  }

  private float reckoned(int one, int other) {
    return (float) senses.similarity(words.get(one), words.get(other));
  }
}
