package org.newsgraph.endpoint.thing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

/// How many articles tell of something independently: an agency's report in five papers is one.
record Independence(Statements told) {

  /// The article that another one is a copy of.
  Optional<Node> original(Node article) {
    return told.objects(article, Prov.WAS_DERIVED_FROM)
        .filter(Node::isURI)
        .min((one, other) -> one.getURI().compareTo(other.getURI()));
  }

  /// Tells it of several articles; one speaks for itself.
  Optional<String> inWords(List<Occasions.Dated> articles) {
    if (articles.size() < 2) {
      return Optional.empty();
    }
    List<Node> reports =
        articles.stream()
            .map(Occasions.Dated::node)
            .map(article -> original(article).orElse(article))
            .distinct()
            .toList();
    long outlets =
        reports.stream()
            .flatMap(report -> told.objects(report, SchemaOrg.PUBLISHER))
            .distinct()
            .count();
    String in = outlets == 0 ? "" : " in " + counted(outlets, "outlet");
    return Optional.of("Told by " + counted(reports.size(), "independent report") + in);
  }

  private static String counted(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
