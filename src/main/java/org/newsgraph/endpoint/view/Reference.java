package org.newsgraph.endpoint.view;

/// A name to show, with the address it leads to, or an empty one where there is nothing to open.
public record Reference(String text, String href, boolean external) {
  /// A name that leads nowhere.
  public static Reference plain(String text) {
    return new Reference(text, "", false);
  }

  /// Tells whether there is an address to open.
  public boolean linked() {
    return !href.isEmpty();
  }
}
