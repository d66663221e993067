package org.newsgraph.endpoint.drawing;

import java.util.Locale;

/// The two widths that every picture is drawn for. The style sheet shows the one that fits.
public enum Screen {
  /// Desktops and tablets.
  WIDE(900),
  /// Phones.
  NARROW(350);

  private final int width;

  Screen(int width) {
    this.width = width;
  }

  /// How wide the picture is, in units of which one is about a pixel.
  public int width() {
    return width;
  }

  /// The class that shows the picture only on this screen.
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
