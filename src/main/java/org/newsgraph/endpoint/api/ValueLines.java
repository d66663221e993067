package org.newsgraph.endpoint.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// The `VALUES` of a query that are about one variable, wherever in the query they stand.
final class ValueLines {
  private ValueLines() {}

  /// Finds for each variable the values of its line; none for `UNDEF`.
  static Map<Var, List<Node>> of(Query query) {
    Map<Var, List<Node>> values = new HashMap<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            if (data.getVars().size() == 1) {
              values.put(data.getVars().getFirst(), values(data));
            }
          }

          @Override
          public void visit(ElementSubQuery inner) {
            values.putAll(of(inner.getQuery()));
          }
        });
    return values;
  }

  private static List<Node> values(ElementData data) {
    Var variable = data.getVars().getFirst();
    List<Node> values = new ArrayList<>();
    data.getRows().stream()
        .filter(row -> row.contains(variable))
        .forEach(row -> values.add(row.get(variable)));
    return List.copyOf(values);
  }

  /// Puts other values in their places; none stands for anything. The values are terms, and nothing
  /// that is written in them is ever read as part of the query.
  static Query replaced(Query query, Map<Var, List<Node>> values) {
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            boolean meant =
                data.getVars().size() == 1 && values.containsKey(data.getVars().getFirst());
            return meant ? line(data.getVars().getFirst(), values) : data;
          }
        });
  }

  private static ElementData line(Var variable, Map<Var, List<Node>> values) {
    ElementData line = new ElementData();
    line.add(variable);
    List<Node> nodes = values.getOrDefault(variable, List.of());
    if (nodes.isEmpty()) {
      line.add(BindingFactory.root());
    }
    nodes.forEach(node -> line.add(BindingFactory.binding(variable, node)));
    return line;
  }
}
