package org.newsgraph.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.newsgraph.article.Span;

/// A sentence with its words and grammar.
///
/// The rules ask for the neighbours of a word all the time, so they are looked up and not searched.
public final class Sentence {
  private final int index;
  private final List<Token> tokens;
  private final List<Dependency> tree;
  private final List<Dependency> graph;
  private final List<List<Dependency>> children;
  private final List<List<Dependency>> dependents;
  private final List<List<Dependency>> graphGovernors;
  private final List<Dependency> governors;

  /// @param index its place in the article, from 0
  /// @param tokens its words, in order
  /// @param tree the basic dependencies: each token has one governor
  /// @param graph the enhanced dependencies: prepositions in the relation's name, subjects and
  ///   objects shared by conjuncts and by controlled and relative clauses written out
  public Sentence(int index, List<Token> tokens, List<Dependency> tree, List<Dependency> graph) {
    this.index = index;
    this.tokens = List.copyOf(tokens);
    this.tree = List.copyOf(tree);
    this.graph = List.copyOf(graph);
    this.children = by(Dependency::governor, this.tree);
    this.dependents = by(Dependency::governor, this.graph);
    this.graphGovernors = by(Dependency::dependent, this.graph);
    this.governors = new ArrayList<>();
    for (int token = 0; token <= tokens.size(); token++) {
      governors.add(new Dependency(0, "dep", token));
    }
    this.tree.reversed().forEach(d -> governors.set(d.dependent(), d));
  }

  private List<List<Dependency>> by(
      ToIntFunction<Dependency> token, List<Dependency> dependencies) {
    List<List<Dependency>> found = new ArrayList<>();
    for (int i = 0; i <= tokens.size(); i++) {
      found.add(List.of());
    }
    for (Dependency d : dependencies) {
      int at = token.applyAsInt(d);
      if (found.get(at).isEmpty()) {
        found.set(at, new ArrayList<>());
      }
      found.get(at).add(d);
    }
    found.replaceAll(Collections::unmodifiableList);
    return found;
  }

  /// Its place in the article, from 0.
  public int index() {
    return index;
  }

  /// Its words, in order.
  public List<Token> tokens() {
    return tokens;
  }

  /// The basic dependencies: each token has one governor.
  public List<Dependency> tree() {
    return tree;
  }

  /// The enhanced dependencies.
  public List<Dependency> graph() {
    return graph;
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
    return dependents.get(governor);
  }

  /// The relations by which a token depends on others in the enhanced graph.
  public List<Dependency> graph(int dependent) {
    return graphGovernors.get(dependent);
  }

  /// The tokens that depend on this one by one of these relations in the enhanced graph; a subtype
  /// counts as its relation.
  public List<Token> dependents(int governor, String... relations) {
    return dependents.get(governor).stream()
        .filter(d -> Stream.of(relations).anyMatch(d::is))
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
    return children.get(governor);
  }

  /// Whether one of these words depends on this one by one of these relations in the basic tree; a
  /// subtype counts as its relation.
  ///
  /// @param lemmas the base forms of the words
  public boolean hasChild(int governor, Set<String> lemmas, String... relations) {
    return children(governor).stream()
        .anyMatch(d ->
            Stream.of(relations).anyMatch(d::is) && lemmas.contains(token(d.dependent()).lemma()));
  }

  /// Whether a verb is marked by a "to".
  public boolean isInfinitive(int verb) {
    return children(verb).stream()
        .anyMatch(d -> d.is("mark") && token(d.dependent()).tag().equals("TO"));
  }

  /// The relation that ties a token to its one governor in the basic tree.
  public Dependency up(int dependent) {
    return governors.get(dependent);
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
