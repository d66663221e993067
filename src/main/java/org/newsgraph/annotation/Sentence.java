package org.newsgraph.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Span;

/// A sentence with its words and grammar.
///
/// @param index its place in the article, from 0
/// @param tokens its words, in order
/// @param tree the basic dependencies: each token has one governor
/// @param graph the enhanced dependencies: prepositions in the relation's name, subjects and
///   objects shared by conjuncts and by controlled and relative clauses written out
public record Sentence(
    int index, List<Token> tokens, List<Dependency> tree, List<Dependency> graph) {

  public Sentence {
    tokens = List.copyOf(tokens);
    tree = List.copyOf(tree);
    graph = List.copyOf(graph);
  }

  /// Where it stands in the text.
  public Span span() {
    return new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
  }

  /// The token with this index (from 1).
  public Token token(int index) {
    return tokens.get(index - 1);
  }

  /// The span from one token to another, both included.
  public Span span(int first, int last) {
    return new Span(token(first).span().begin(), token(last).span().end());
  }

  /// The tokens that depend on this one in the enhanced graph, with the relation.
  public List<Dependency> dependents(int governor) {
    return graph.stream().filter(d -> d.governor() == governor).toList();
  }

  /// The tokens that depend on this one by one of these relations in the enhanced graph; a subtype
  /// counts as its relation.
  public List<Token> dependents(int governor, String... relations) {
    return graph.stream()
        .filter(d -> d.governor() == governor && Stream.of(relations).anyMatch(d::is))
        .map(d -> token(d.dependent()))
        .toList();
  }

  /// The first dependent by one of these relations.
  public Optional<Token> dependent(int governor, String... relations) {
    return dependents(governor, relations).stream().findFirst();
  }

  /// Whether there is such a dependent.
  public boolean has(int governor, String... relations) {
    return dependent(governor, relations).isPresent();
  }

  /// The tokens that depend on this one in the basic tree, with the relation.
  public List<Dependency> children(int governor) {
    return tree.stream().filter(d -> d.governor() == governor).toList();
  }

  /// The relation that ties a token to its one governor in the basic tree.
  public Dependency up(int dependent) {
    return tree.stream()
        .filter(d -> d.dependent() == dependent)
        .findFirst()
        .orElseGet(() -> new Dependency(0, "dep", dependent));
  }

  /// The indices of all tokens below this one in the basic tree, itself included.
  public BitSet below(int index) {
    BitSet found = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(index));
    while (!open.isEmpty()) {
      int next = open.removeLast();
      if (!found.get(next)) {
        found.set(next);
        children(next).forEach(d -> open.add(d.dependent()));
      }
    }
    return found;
  }

  /// The indices of the tokens on the way up from this one to the root, itself not included.
  public List<Integer> above(int index) {
    List<Integer> path = new ArrayList<>();
    int next = up(index).governor();
    while (next != 0 && !path.contains(next)) {
      path.add(next);
      next = up(next).governor();
    }
    return path;
  }
}
