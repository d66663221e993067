package org.newsgraph.endpoint.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PerStateTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final AtomicInteger found = new AtomicInteger();
  private Instant state = Instant.EPOCH;
  private final PerState<Integer> value =
      new PerState<>(() -> state, found::incrementAndGet, background::add);

  private void change() {
    state = state.plusSeconds(1);
  }

  @Test
  void isFoundOnceForAState() {
    assertThat(value.get()).isEqualTo(1);
    assertThat(value.get()).isEqualTo(1);
    assertThat(value.fresh()).isEqualTo(1);
    assertThat(background).isEmpty();
  }

  @Test
  void givesTheFormerValueWhileTheNewOneIsFound() {
    value.get();
    change();

    assertThat(value.get()).isEqualTo(1);
    assertThat(value.asOf()).isEqualTo(Instant.EPOCH);
    assertThat(background).hasSize(1);

    background.remove().run();

    assertThat(value.get()).isEqualTo(2);
    assertThat(value.asOf()).isEqualTo(state);
  }

  @Test
  void isRenewedForWhoOnlyAsksHowOldItIs() {
    value.get();
    change();

    value.asOf();

    assertThat(background).hasSize(1);
  }

  @Test
  void isOfTheStateThatTheStoreHasNowWhenItMust() {
    value.get();
    change();

    assertThat(value.fresh()).isEqualTo(2);
  }

  @Test
  void isTriedAgainAfterAFailure() {
    PerState<Integer> failing =
        new PerState<>(
            () -> state,
            () -> {
              if (found.incrementAndGet() == 2) {
                throw new IllegalStateException("busy");
              }
              return found.get();
            },
            background::add);
    failing.get();
    change();
    failing.get();

    assertThatThrownBy(background.remove()::run).hasMessage("busy");
    assertThat(failing.get()).isEqualTo(1);
    background.remove().run();

    assertThat(failing.get()).isEqualTo(3);
  }
}
