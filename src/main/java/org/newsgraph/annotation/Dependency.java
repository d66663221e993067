package org.newsgraph.annotation;

/// A grammatical relation between two words (Universal Dependencies, version 2).
///
/// @param governor index of the governing token, 0 for the root
/// @param relation such as `nsubj` or `obl:by`
/// @param dependent index of the dependent token
public record Dependency(int governor, String relation, int dependent) {

  /// Whether the relation is this one or a subtype of it.
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
  }

  /// What follows the colon: the preposition of `obl:by`; empty where there is none.
  public String subtype() {
    int colon = relation.indexOf(':');
    return colon < 0 ? "" : relation.substring(colon + 1);
  }
}
