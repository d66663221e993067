package org.newsgraph.mapping;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.article.Article;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Extractor;
import org.newsgraph.mapping.iri.ArticleIris;
import org.newsgraph.mapping.iri.IriMinter;
import org.newsgraph.vocabulary.Base;

/// Maps article facts to RDF. Start reading here.
///
/// ```java
/// FactMapper mapper = new FactMapper(Base.DEFAULT);
/// ArticleGraph graph = mapper.map(facts);
/// graph.triples().forEach(System.out::println);
/// ```
///
/// A pure function: the same facts give the same triples, in whatever order their lists are. Any
/// number of threads may share a mapper.
public final class FactMapper {
  static {
    JenaSystem.init();
  }

  private final IriMinter minter;

  /// A mapper that mints its IRIs under a base.
  public FactMapper(Base base) {
    minter = new IriMinter(base);
  }

  /// The graph of one article: all that its facts tell, with its evidence, and all that it needs to
  /// be understood by itself.
  ///
  /// @throws MappingException when an identifier of an entity is no IRI of the web
  public ArticleGraph map(ArticleFacts facts) {
    ArticleFacts ordered = TextOrder.sort(facts);
    ArticleIris iris = minter.mint(ordered);
    GraphBuilder graph = described(ordered.article(), ordered.extractor());
    MentionMapping mentions = new MentionMapping(graph, ordered.article());
    ordered.entities().forEach(new EntityMapping(iris, graph, mentions)::map);
    new EventMapping(iris, graph, mentions).map(ordered.events());
    ordered.claims().forEach(new ClaimMapping(iris, graph, mentions)::map);
    new PositionMapping(minter, iris, graph, mentions).map(ordered.positions());
    RelationMapping relations = new RelationMapping(iris, graph, ordered.entities());
    ordered.parts().forEach(relations::map);
    ordered.relations().forEach(relations::map);
    return graph.graph();
  }

  /// The part of an article's graph that does not hang on what was found in it: its metadata, text
  /// and source, and who looks for facts with which version and settings. An article of which a
  /// graph already holds all of this need not be read again.
  public Set<Triple> describe(Article article, Optional<Extractor> extractor) {
    return described(article, extractor).triples();
  }

  private GraphBuilder described(Article article, Optional<Extractor> extractor) {
    GraphBuilder graph = new GraphBuilder(minter.article(article));
    new ArticleMapping(minter, graph).map(article);
    new ExtractionMapping(graph).map(article.source(), extractor);
    return graph;
  }
}
