package org.newsgraph.competency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/// Whether the patterns of each group of a query have variables in common, one with the next. Those
/// that have none multiply: every solution of one is put beside all of the other's, which a small
/// store forgives and a large one does not.
///
/// What stands in a `GRAPH ?article` has the graph in common: it multiplies within one article.
final class JoinedPatterns {
  private JoinedPatterns() {}

  /// The sets of variables of a group that nothing joins with the rest of it; empty if there is no
  /// such group.
  static List<Set<Var>> apart(Query query) {
    List<Set<Var>> found = new ArrayList<>();
    collect(query.getQueryPattern(), Optional.empty(), found);
    return found;
  }

  private static void collect(Element element, Optional<Node> graph, List<Set<Var>> found) {
    switch (element) {
      case ElementGroup group -> {
        found.addAll(apart(group.getElements(), graph));
        group.getElements().forEach(part -> collect(part, graph, found));
      }
      case ElementUnion union -> union.getElements().forEach(part -> collect(part, graph, found));
      case ElementOptional optional -> collect(optional.getOptionalElement(), graph, found);
      case ElementNamedGraph named ->
          collect(named.getElement(), Optional.of(named.getGraphNameNode()), found);
      case ElementSubQuery inner ->
          collect(inner.getQuery().getQueryPattern(), Optional.empty(), found);
      default -> {
        // Has no groups, or tests alone.
      }
    }
  }

  private static List<Set<Var>> apart(List<Element> elements, Optional<Node> graph) {
    List<Set<Var>> islands = new ArrayList<>();
    elements.stream()
        .flatMap(JoinedPatterns::variables)
        .map(variables -> with(variables, graph))
        .filter(variables -> !variables.isEmpty())
        .forEach(variables -> add(islands, variables));
    // A few values that join nothing multiply little, but they may join others.
    elements.stream()
        .filter(ElementData.class::isInstance)
        .map(values -> new HashSet<>(((ElementData) values).getVars()))
        .filter(
            values -> islands.stream().anyMatch(island -> !Collections.disjoint(island, values)))
        .forEach(values -> add(islands, values));
    return islands.size() > 1 ? islands : List.of();
  }

  private static Set<Var> with(Collection<Var> variables, Optional<Node> graph) {
    Set<Var> all = new HashSet<>(variables);
    graph.filter(Var::isVar).map(Var::alloc).ifPresent(all::add);
    return all;
  }

  /// Joins a pattern to the islands that it shares a variable with.
  private static void add(List<Set<Var>> islands, Set<Var> variables) {
    List<Set<Var>> met =
        islands.stream().filter(island -> !Collections.disjoint(island, variables)).toList();
    islands.removeAll(met);
    met.forEach(variables::addAll);
    islands.add(variables);
  }

  /// The variables of each part of an element; none of values and of what only tests.
  private static Stream<Collection<Var>> variables(Element element) {
    return switch (element) {
      case ElementPathBlock block ->
          block.getPattern().getList().stream().map(JoinedPatterns::variables);
      case ElementBind bind -> Stream.of(with(bind.getExpr().getVarsMentioned(), bind));
      case ElementData _, ElementFilter _ -> Stream.of();
      default -> Stream.of(PatternVars.vars(element));
    };
  }

  private static Set<Var> with(Collection<Var> used, ElementBind bind) {
    Set<Var> all = new HashSet<>(used);
    all.add(bind.getVar());
    return all;
  }

  private static Collection<Var> variables(TriplePath path) {
    return Stream.of(
            Optional.of(path.getSubject()),
            Optional.ofNullable(path.getPredicate()),
            Optional.of(path.getObject()))
        .flatMap(Optional::stream)
        .filter(Var::isVar)
        .map(Var::alloc)
        .collect(Collectors.toSet());
  }
}
