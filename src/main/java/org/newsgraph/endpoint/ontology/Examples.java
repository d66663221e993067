package org.newsgraph.endpoint.ontology;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.endpoint.view.OntologyView;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.vocabulary.NewsEvents;

/// The queries that show how the terms are used.
record Examples(Told told, Setting setting, List<ExampleQuery> queries) {
  private static final Pattern TERM = Pattern.compile("\\bne:([A-Za-z]+)");

  List<OntologyView.Example> all() {
    return queries.stream().map(this::example).toList();
  }

  /// Those that use a term.
  Stream<Reference> using(Node term) {
    return queries.stream()
        .filter(query -> terms(query).contains(Told.id(term)))
        .map(query -> new Reference(query.title(), "#" + id(query), false));
  }

  private OntologyView.Example example(ExampleQuery query) {
    return new OntologyView.Example(
        id(query),
        query.title(),
        query.description(),
        query.bare(),
        setting.running(query.bare()),
        terms(query).stream().map(name -> told.written(NewsEvents.term(name))).toList());
  }

  private static String id(ExampleQuery query) {
    return "example-" + query.name();
  }

  private static Set<String> terms(ExampleQuery query) {
    return TERM.matcher(query.bare())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
