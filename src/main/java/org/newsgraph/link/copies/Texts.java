package org.newsgraph.link.copies;

import java.util.List;
import org.apache.jena.graph.Node;

/// The articles whose texts are compared. They are asked for again and again, so that not all must
/// be in memory.
public interface Texts {

  /// The articles, each once.
  List<Node> articles();

  /// The day on which an article was published; empty when unknown.
  String day(Node article);

  /// What an article says; empty when unknown.
  String text(Node article);
}
