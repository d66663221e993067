package org.newsgraph.store.run;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

/// Runs in RDF: each is an activity that used its inputs and was done by the program. Their IRIs
/// lie in the document that describes the dataset, `{base}dataset#…`.
///
/// @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
public final class RunGraph {
  private static final Pattern NOT_IN_FRAGMENTS = Pattern.compile("[^A-Za-z0-9.]+");

  private final Base base;
  private final Graph graph;

  /// Runs in a graph that may hold other things too.
  ///
  /// @param base what the IRIs of the store begin with
  public RunGraph(Base base, Graph graph) {
    this.base = base;
    this.graph = graph;
  }

  /// Adds what is known of a run; of one that is there, what is new.
  ///
  /// @return the run's IRI
  public Node add(Run run) {
    Node activity = node(id(run));
    add(activity, RDF.type.asNode(), Prov.ACTIVITY);
    add(activity, RDFS.label.asNode(), text(run.task().command()));
    add(activity, Prov.STARTED_AT_TIME, time(run.started()));
    add(activity, Prov.WAS_ASSOCIATED_WITH, program(run.task().program()));
    run.ending()
        .ifPresent(ending -> {
          add(activity, Prov.ENDED_AT_TIME, time(ending.time()));
          add(activity, RDFS.comment.asNode(), text(ending.outcome()));
        });
    run.task()
        .settings()
        .forEach((name, value) -> {
          Node setting = node(id(run) + "-" + fragment(name));
          add(activity, SchemaOrg.ADDITIONAL_PROPERTY, setting);
          add(setting, RDF.type.asNode(), SchemaOrg.PROPERTY_VALUE);
          add(setting, SchemaOrg.NAME, text(name));
          add(setting, SchemaOrg.VALUE, text(value));
        });
    for (int i = 0; i < run.task().inputs().size(); i++) {
      Run.Input input = run.task().inputs().get(i);
      Node used = node(String.format(Locale.ROOT, "%s-input-%09d", id(run), i + 1));
      add(activity, Prov.USED, used);
      add(used, RDF.type.asNode(), Prov.ENTITY);
      add(used, RDFS.label.asNode(), text(input.name()));
      input.sha256().ifPresent(digest -> add(used, SchemaOrg.SHA256, text(digest)));
    }
    return activity;
  }

  /// The runs that the graph tells of, the earliest first.
  public List<Run> runs() {
    return subjects(Prov.ACTIVITY)
        .flatMap(activity -> run(activity).stream())
        .sorted(Comparator.comparing(Run::started))
        .toList();
  }

  private Optional<Run> run(Node activity) {
    Optional<Instant> started = instant(activity, Prov.STARTED_AT_TIME);
    Optional<String> command = value(activity, RDFS.label.asNode());
    if (started.isEmpty() || command.isEmpty()) {
      return Optional.empty();
    }
    Optional<Run.Ending> ending =
        instant(activity, Prov.ENDED_AT_TIME)
            .map(time -> new Run.Ending(time, value(activity, RDFS.comment.asNode()).orElse("")));
    String program =
        object(activity, Prov.WAS_ASSOCIATED_WITH)
            .flatMap(agent -> value(agent, RDFS.label.asNode()))
            .orElse("");
    Run.Task task = new Run.Task(command.get(), program, settings(activity), inputs(activity));
    return Optional.of(new Run(task, started.get(), ending));
  }

  /// A time as we write it; others that may be in the file have zones of their own, or none.
  private Optional<Instant> instant(Node activity, Node property) {
    try {
      return value(activity, property).map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Map<String, String> settings(Node activity) {
    Map<String, String> settings = new HashMap<>();
    objects(activity, SchemaOrg.ADDITIONAL_PROPERTY)
        .forEach(setting ->
            value(setting, SchemaOrg.NAME)
                .ifPresent(name -> settings.put(name, value(setting, SchemaOrg.VALUE).orElse(""))));
    return settings;
  }

  private List<Run.Input> inputs(Node activity) {
    List<Run.Input> inputs = new ArrayList<>();
    objects(activity, Prov.USED).stream()
        .sorted(Comparator.comparing(Node::toString))
        .forEach(used ->
            inputs.add(
                new Run.Input(
                    value(used, RDFS.label.asNode()).orElse(""), value(used, SchemaOrg.SHA256))));
    return inputs;
  }

  private Node program(String name) {
    Node program = node(fragment(name));
    add(program, RDF.type.asNode(), Prov.SOFTWARE_AGENT);
    add(program, RDFS.label.asNode(), text(name));
    return program;
  }

  private static String id(Run run) {
    return run.task().command() + "-" + run.started().toString().replaceAll("[-:]", "");
  }

  private static String fragment(String text) {
    return NOT_IN_FRAGMENTS.matcher(text).replaceAll("-");
  }

  private Node node(String fragment) {
    return NodeFactory.createURI(base.iri() + "dataset#" + fragment);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node time(Instant time) {
    return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  private Stream<Node> subjects(Node type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .toList()
        .stream();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  private Optional<String> value(Node subject, Node property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }
}
