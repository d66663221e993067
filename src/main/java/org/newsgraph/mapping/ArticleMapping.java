package org.newsgraph.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.mapping.iri.IriMinter;
import org.newsgraph.vocabulary.DcTerms;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

/// Maps what an article says of itself.
final class ArticleMapping {
  private static final int LABEL = 80;

  private final IriMinter minter;
  private final GraphBuilder graph;
  private final Node article;

  ArticleMapping(IriMinter minter, GraphBuilder graph) {
    this.minter = minter;
    this.graph = graph;
    article = graph.article();
  }

  void map(Article source) {
    Metadata metadata = source.metadata();
    graph.type(article, NewsEvents.ARTICLE, SchemaOrg.NEWS_ARTICLE, Prov.ENTITY);
    graph.name(article, metadata.headline().orElseGet(() -> firstWords(source)));
    text(SchemaOrg.TEXT, source.text());
    text(DcTerms.IDENTIFIER, source.source().name());
    metadata.headline().ifPresent(headline -> text(SchemaOrg.HEADLINE, headline));
    metadata.dateline().ifPresent(dateline -> text(SchemaOrg.LOCATION_CREATED, dateline));
    metadata.language().ifPresent(language -> text(SchemaOrg.IN_LANGUAGE, language));
    metadata.url().ifPresent(url -> graph.add(article, SchemaOrg.URL, address(url)));
    metadata.published().ifPresent(this::published);
    metadata.publisher().ifPresent(this::publisher);
    metadata.authors().forEach(this::author);
  }

  private void published(Publication published) {
    graph.add(article, SchemaOrg.DATE_PUBLISHED, Literals.day(published.day()));
    published.time().ifPresent(time -> graph.add(article, DcTerms.ISSUED, Literals.moment(time)));
  }

  private void publisher(String name) {
    Node publisher = minter.organization(name);
    graph.add(article, SchemaOrg.PUBLISHER, publisher);
    graph.type(publisher, SchemaOrg.ORGANIZATION);
    graph.name(publisher, name);
  }

  private void author(String name) {
    Node author = minter.person(name);
    graph.add(article, SchemaOrg.AUTHOR, author);
    graph.type(author, SchemaOrg.PERSON);
    graph.name(author, name);
  }

  private void text(Node property, String text) {
    if (!text.isBlank()) {
      graph.add(article, property, Literals.text(text));
    }
  }

  /// An address as an IRI, where it is one that can be opened; else as it was told.
  private static Node address(String url) {
    return WebIri.isValid(url) ? NodeFactory.createURI(url) : Literals.text(url);
  }

  private static String firstWords(Article source) {
    String line = source.text().lines().findFirst().orElse(source.source().name());
    return Shortened.of(line, LABEL);
  }
}
