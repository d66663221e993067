package org.newsgraph.endpoint.query;

import java.util.concurrent.atomic.AtomicInteger;

/// A text that is looked at only so often. Matching a regular expression can take longer than the
/// universe has been there, and nothing stops it from outside: no time limit, no interruption.
///
/// @param looks counts down
record PatientText(CharSequence text, AtomicInteger looks) implements CharSequence {
  private static final int LOOKS = 20_000_000;

  static PatientText of(String text) {
    return new PatientText(text, new AtomicInteger(LOOKS));
  }

  @Override
  public char charAt(int index) {
    if (looks.decrementAndGet() < 0) {
      throw new TooCostly(
          "A regular expression of the query takes too long. Write it without repetitions within"
              + " repetitions.");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new PatientText(text.subSequence(start, end), looks);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
