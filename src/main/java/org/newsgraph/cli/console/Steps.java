package org.newsgraph.cli.console;

import java.util.OptionalLong;

/// An extent of so many steps, each of which is one input.
final class Steps implements Extent {
  private final long total;
  private long done;

  Steps(long total) {
    this.total = total;
  }

  @Override
  public OptionalLong total() {
    return OptionalLong.of(total);
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public void step() {
    done++;
  }
}
