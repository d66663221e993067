package org.newsgraph.link.copies;

import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.SchemaOrg;

/// The texts of a store's articles. Linking changes neither these nor their days.
record StoredTexts(StoreReader reader, Base base) implements Texts {

  @Override
  public List<Node> articles() {
    return new OriginalGraphs(reader, base).articles().toList();
  }

  @Override
  public String day(Node article) {
    return first(article, SchemaOrg.DATE_PUBLISHED);
  }

  @Override
  public String text(Node article) {
    return first(article, SchemaOrg.TEXT);
  }

  /// RDF of others may have several, or anything for a value.
  private String first(Node article, Node property) {
    return reader
        .triples(article, article, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
