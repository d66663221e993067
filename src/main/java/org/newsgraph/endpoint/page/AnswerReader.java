package org.newsgraph.endpoint.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.endpoint.api.Answer;
import org.newsgraph.endpoint.view.AnswerView;
import org.newsgraph.endpoint.view.Call;
import org.newsgraph.endpoint.view.Reference;

/// Reads what the page of a saved query's answer shows.
record AnswerReader(Links links) {

  AnswerView read(Call call, Answer answer) {
    return new AnswerView(
        call,
        answer.parameters(),
        answer.variables().stream().map(Var::getVarName).toList(),
        answer.rows().stream().map(row -> cells(answer, row)).toList(),
        answer.nextAddress(call.name()),
        answer.query().serialize());
  }

  private List<Reference> cells(Answer answer, Binding row) {
    return answer.variables().stream().map(variable -> cell(row.get(variable))).toList();
  }

  private Reference cell(Node node) {
    return node == null ? Reference.plain("") : links.to(node, Optional.empty());
  }
}
