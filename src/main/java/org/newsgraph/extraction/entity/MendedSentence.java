package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// A sentence of which the grammar is being mended.
final class MendedSentence {
  private final Sentence before;
  private final List<Token> tokens;
  private final List<Dependency> tree;
  private final List<Dependency> graph;

  private boolean changed;

  MendedSentence(Sentence before) {
    this.before = before;
    this.tokens = new ArrayList<>(before.tokens());
    this.tree = new ArrayList<>(before.tree());
    this.graph = new ArrayList<>(before.graph());
  }

  /// The sentence as it is now: itself where nothing was mended.
  Sentence sentence() {
    return changed ? new Sentence(before.index(), tokens, tree, graph) : before;
  }

  Token token(int index) {
    return tokens.get(index - 1);
  }

  /// The relation that ties a token to its governor in the tree as it is now.
  Optional<Dependency> up(int dependent) {
    return tree.stream().filter(d -> d.dependent() == dependent).findFirst();
  }

  /// The tree as it is now.
  Stream<Dependency> tree() {
    return tree.stream();
  }

  /// What depends on a token in the tree as it is now.
  Stream<Dependency> children(int governor) {
    return tree().filter(d -> d.governor() == governor);
  }

  /// What the graph says of how one token depends on another.
  Optional<String> enhanced(int governor, int dependent) {
    return graph.stream()
        .filter(d -> d.governor() == governor && d.dependent() == dependent)
        .map(Dependency::relation)
        .findFirst();
  }

  /// Gives a token another part of speech.
  void tag(Token token, String tag) {
    changed = true;
    tokens.set(
        token.index() - 1,
        new Token(token.index(), token.word(), token.lemma(), tag, token.ner(), token.span()));
  }

  /// Ties a token to one governor only.
  void tie(int dependent, int governor, String relation) {
    tie(dependent, governor, relation, relation);
  }

  /// Ties a token to one governor only.
  ///
  /// @param enhanced the relation in the graph: "obl:with" for the tree's "obl"
  void tie(int dependent, int governor, String relation, String enhanced) {
    graph.removeIf(d -> d.dependent() == dependent);
    hang(dependent, governor, relation, enhanced);
  }

  /// Ties a token to another governor, as [#move(int, int, String, String)] does.
  void move(int dependent, int governor, String relation) {
    move(dependent, governor, relation, relation);
  }

  /// Ties a token to another governor, and leaves it what it is the controlled subject of. A tree
  /// stays a tree: what hangs below the token can't govern it.
  void move(int dependent, int governor, String relation, String enhanced) {
    if (!hangsBelow(governor, dependent)) {
      graph.removeIf(d -> d.dependent() == dependent && !d.relation().contains("xsubj"));
      hang(dependent, governor, relation, enhanced);
    }
  }

  private void hang(int dependent, int governor, String relation, String enhanced) {
    changed = true;
    tree.removeIf(d -> d.dependent() == dependent);
    tree.add(new Dependency(governor, relation, dependent));
    graph.add(new Dependency(governor, enhanced, dependent));
  }

  private boolean hangsBelow(int word, int top) {
    int at = word;
    for (int step = 0; at != 0 && step <= tree.size(); step++) {
      if (at == top) {
        return true;
      }
      at = up(at).map(Dependency::governor).orElse(0);
    }
    return at != 0;
  }

  /// Ties a token to one more governor, in the graph.
  void share(int dependent, int governor, String relation) {
    changed = true;
    graph.add(new Dependency(governor, relation, dependent));
  }

  /// Puts one token in the place of another above it, whose dependents go as they are told.
  void raise(int dependent, int governor, UnaryOperator<Dependency> going) {
    changed = true;
    tree.removeIf(d -> d.governor() == governor && d.dependent() == dependent);
    tree.replaceAll(going);
    graph.removeIf(d -> d.governor() == governor && d.dependent() == dependent);
    graph.replaceAll(going);
  }
}
