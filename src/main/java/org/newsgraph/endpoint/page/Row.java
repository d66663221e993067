package org.newsgraph.endpoint.page;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/// One row of a query's result.
record Row(Binding binding) {

  /// The value of a variable that every row has.
  Node node(String variable) {
    return binding.get(variable);
  }

  Optional<Node> optionalNode(String variable) {
    return Optional.ofNullable(binding.get(variable));
  }

  /// The text of a literal.
  Optional<String> text(String variable) {
    return optionalNode(variable).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  OptionalInt number(String variable) {
    return text(variable)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElseGet(OptionalInt::empty);
  }
}
