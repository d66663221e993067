package org.newsgraph.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;
import org.newsgraph.article.Span;

/// Annotations written by hand, so that rules are tested without models. One token a line, a blank
/// line between sentences: `word lemma tag ner governor:relation`, further `governor:relation`
/// pairs being edges of the enhanced graph alone. The enhanced relation of a preposition's object
/// is written out as in `2:obl:in`; the basic tree takes what stands before the second colon.
public final class HandMade {

  private HandMade() {}

  /// An article of these sentences, published on a day or on none.
  public static AnnotatedArticle article(Optional<String> published, String table) {
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String block : table.strip().split("\n\\s*\n")) {
      sentences.add(sentence(sentences.size(), block, text));
    }
    Metadata metadata = Metadata.UNKNOWN;
    if (published.isPresent()) {
      metadata = metadata.published(Publication.parse(published.get()));
    }
    Article article =
        new Article(
            metadata,
            text.toString(),
            sentences.stream().map(Sentence::span).toList(),
            new Source("hand-made.txt", Optional.empty(), Optional.empty()));
    return new AnnotatedArticle(article, sentences, List.of(), List.of());
  }

  /// An annotator without models that finds the same sentence in every article: "Rebels attacked".
  public static Annotator annotator() {
    AnnotatedArticle found =
        article(Optional.empty(), "Rebels rebel NNS O 2:nsubj\nattacked attack VBD O 0:root");
    return new Annotator() {
      @Override
      public AnnotatedArticle annotate(Article article) {
        return new AnnotatedArticle(article, found.sentences(), List.of(), List.of());
      }

      @Override
      public String settings() {
        return "hand-made";
      }
    };
  }

  private static Sentence sentence(int index, String block, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    List<Dependency> tree = new ArrayList<>();
    List<Dependency> graph = new ArrayList<>();
    for (String line : block.strip().split("\n")) {
      String[] cells = line.strip().split("\\s+");
      text.append(text.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + cells[0].length());
      text.append(cells[0]);
      int id = tokens.size() + 1;
      tokens.add(new Token(id, cells[0], cells[1], cells[2], cells[3], span));
      for (int i = 4; i < cells.length; i++) {
        int colon = cells[i].indexOf(':');
        Dependency edge =
            new Dependency(
                Integer.parseInt(cells[i].substring(0, colon)), cells[i].substring(colon + 1), id);
        graph.add(edge);
        if (i == 4) {
          tree.add(new Dependency(edge.governor(), basic(edge.relation()), id));
        }
      }
    }
    return new Sentence(index, tokens, tree, graph);
  }

  private static String basic(String relation) {
    boolean prepositional =
        relation.startsWith("obl:")
            || relation.startsWith("advcl:")
            || (relation.startsWith("nmod:") && !relation.equals("nmod:poss"));
    return prepositional ? relation.substring(0, relation.indexOf(':')) : relation;
  }
}
