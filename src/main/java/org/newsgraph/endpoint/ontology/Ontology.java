package org.newsgraph.endpoint.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.endpoint.EndpointException;
import org.newsgraph.endpoint.view.ExampleQuery;

/// The ontology that this program was built with.
///
/// @param terms what it defines
/// @param alignments how its terms relate to those of other vocabularies
/// @param examples queries that show how its parts are used
public record Ontology(Graph terms, Graph alignments, List<ExampleQuery> examples) {
  private static final String FOLDER = "/ontology/";

  /// The queries in the order in which they are shown.
  static final List<String> EXAMPLES =
      List.of(
          "articles",
          "roles",
          "time-and-place",
          "factuality",
          "said-is-not-done",
          "quotations",
          "evidence",
          "relations",
          "positions",
          "links",
          "cameo");

  public Ontology {
    examples = List.copyOf(examples);
  }

  /// Reads it.
  public static Ontology read() {
    return new Ontology(
        graph("news-events.ttl"),
        graph("alignments.ttl"),
        EXAMPLES.stream().map(Ontology::example).toList());
  }

  /// The terms together with their alignments.
  Graph all() {
    Graph all = GraphFactory.createDefaultGraph();
    for (Graph part : List.of(alignments, terms)) {
      GraphUtil.addInto(all, part);
      all.getPrefixMapping().setNsPrefixes(part.getPrefixMapping());
    }
    return all;
  }

  private static Graph graph(String name) {
    return RDFParser.fromString(text(name), Lang.TURTLE).toGraph();
  }

  private static ExampleQuery example(String name) {
    String query = text("examples/" + name + ".rq");
    return new ExampleQuery(name, head("title", query), head("description", query), query);
  }

  private static String head(String key, String query) {
    Matcher line = Pattern.compile("(?m)^# " + key + ": (.+)$").matcher(query);
    return line.find() ? line.group(1) : "";
  }

  private static String text(String name) {
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new EndpointException(
            "This program was built without %s; build it again with mvn package."
                .formatted(FOLDER + name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new EndpointException("Can't read " + FOLDER + name + ": " + e.getMessage(), e);
    }
  }
}
