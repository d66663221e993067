package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AheadTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void keepsTheOrder(int threads) {
    try (Ahead ahead = new Ahead(threads)) {
      Stream<Integer> numbers = IntStream.range(0, 1000).boxed();

      List<Integer> squares = numbers.gather(ahead.map(n -> n * n)).toList();

      assertThat(squares).isEqualTo(IntStream.range(0, 1000).mapToObj(n -> n * n).toList());
    }
  }

  @Test
  void aSlowElementDoesNotKeepOthersFromBeingWorkedOn() {
    CountDownLatch othersAreDone = new CountDownLatch(5);
    Function<Integer, Integer> work =
        n -> {
          if (n == 0) {
            await(othersAreDone);
          } else {
            othersAreDone.countDown();
          }
          return n;
        };

    try (Ahead ahead = new Ahead(2)) {
      List<Integer> results = Stream.of(0, 1, 2, 3, 4, 5).gather(ahead.map(work)).toList();

      assertThat(results).containsExactly(0, 1, 2, 3, 4, 5);
    }
  }

  @Test
  void runsOnlySoFarAheadOfTheConsumer() {
    AtomicInteger taken = new AtomicInteger();

    try (Ahead ahead = new Ahead(2)) {
      Stream<Integer> endless = Stream.generate(taken::incrementAndGet);
      List<Integer> first = endless.gather(ahead.map(n -> n)).limit(3).toList();

      assertThat(first).containsExactly(1, 2, 3);
      assertThat(taken.get()).isLessThan(30);
    }
  }

  @Test
  void passesOnWhatTheWorkThrows() {
    try (Ahead ahead = new Ahead(1)) {
      Stream<Integer> results =
          Stream.of(1)
              .gather(
                  ahead.map(n -> {
                    throw new IllegalStateException("broken");
                  }));

      assertThatThrownBy(results::toList).hasRootCauseMessage("broken");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
