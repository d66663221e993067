package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;

/// Keeps in mind what was set aside, and counts what was not.
final class NotedRejects implements Progress {
  private final List<Reject> noted = new ArrayList<>();

  private int finished;

  @Override
  public void finished() {
    finished++;
  }

  @Override
  public void skipped(String name, String cause) {}

  @Override
  public void rejected(Reject reject) {
    noted.add(reject);
  }

  @Override
  public void noted(String note) {}

  List<Reject> noted() {
    return noted;
  }

  int finishedInputs() {
    return finished;
  }
}
