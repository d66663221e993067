package org.newsgraph.endpoint.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.RuledSelect;
import org.newsgraph.endpoint.view.Call;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// The saved queries of a server, by name.
public final class SavedQueries {
  private final List<SavedQuery> queries;
  private final Reading reading;
  private final RuledSelect select;
  private final Base base;

  /// Reads the queries.
  ///
  /// @param base what their IRIs are relative to
  /// @throws SavedQueryException when one can't be used
  public SavedQueries(
      DatasetGraph dataset, Base base, QueryRules rules, List<ExampleQuery> examples) {
    queries =
        examples.stream()
            .map(example -> SavedQuery.of(example, base))
            .filter(SavedQuery::hasRows)
            .toList();
    reading = new Reading(new NamedThings(dataset, base));
    select = new RuledSelect(dataset, rules);
    this.base = base;
  }

  List<SavedQuery> all() {
    return queries;
  }

  /// Tells whether there is one of this name.
  public boolean include(String name) {
    return find(name).isPresent();
  }

  private Optional<SavedQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /// The names, for who asked for another one.
  public String names() {
    return queries.stream().map(SavedQuery::name).collect(Collectors.joining(", "));
  }

  /// Answers a query about the values given.
  ///
  /// @param given the parameters of the request
  /// @throws org.newsgraph.endpoint.query.RefusedQuery when a parameter can't be used
  public Answer answer(String name, Map<String, String[]> given) {
    SavedQuery saved = find(name).orElseThrow();
    BoundQuery bound = BoundQuery.of(saved, given, reading);
    RuledSelect.Rows rows = select.rows(bound.query());
    boolean more = rows.bindings().size() > bound.limit();
    bound.query().setLimit(bound.limit());
    return new Answer(
        saved,
        bound.query(),
        given,
        rows.variables(),
        more ? rows.bindings().subList(0, bound.limit()) : rows.bindings(),
        more ? bound.offset() + bound.limit() : 0);
  }

  /// The forms of all queries, with their defaults.
  public List<Call> calls() {
    return queries.stream().map(query -> call(query, Map.of())).toList();
  }

  /// The form of an answered query, as it was filled in.
  public Call call(Answer answer) {
    return call(answer.saved(), answer.given());
  }

  private Call call(SavedQuery saved, Map<String, String[]> given) {
    return new Call(
        saved.name(),
        saved.example().title(),
        saved.example().description(),
        saved.parameters().stream().map(parameter -> field(saved, parameter, given)).toList());
  }

  private Call.Field field(SavedQuery saved, Parameter parameter, Map<String, String[]> given) {
    String value =
        given.containsKey(parameter.name())
            ? given.get(parameter.name())[0]
            : written(saved, parameter);
    return new Call.Field(
        parameter.name(),
        parameter.meaning(),
        parameter.kind().input(),
        value,
        parameter.kind().hint(),
        parameter.required());
  }

  /// A parameter's default as one would write it in a request.
  String written(SavedQuery saved, Parameter parameter) {
    return saved.defaults(parameter).stream().findFirst().map(this::written).orElse("");
  }

  private String written(Node term) {
    if (!term.isURI()) {
      return term.getLiteralLexicalForm();
    }
    String iri = term.getURI();
    return Stream.of(NewsEvents.NAMESPACE, base.iri())
        .filter(iri::startsWith)
        .findFirst()
        .map(start -> iri.substring(start.length()))
        .orElse(iri);
  }
}
