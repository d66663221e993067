package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.IndexedEntry;
import org.newsgraph.vocabulary.Base;

/// Gathers what stands together of a thing in a file. In a file that tells of a thing here and
/// there, it becomes several entries, so that a file of any size and order takes little memory.
/// Blank nodes, which have no name that lasts, are left out.
final class EntryStream extends StreamRDFBase {
  private static final int LARGEST = 1_000;
  private static final int LONGEST_IRI = 8_000;

  private final Base base;
  private final Consumer<IndexedEntry> next;
  private final List<Triple> told = new ArrayList<>();
  private Optional<Node> subject = Optional.empty();

  EntryStream(Base base, Consumer<IndexedEntry> next) {
    this.base = base;
    this.next = next;
  }

  @Override
  public void triple(Triple triple) {
    Node about = triple.getSubject();
    if (!about.isURI() || triple.getObject().isBlank()) {
      return;
    }
    if (told.size() >= LARGEST || subject.filter(about::equals).isEmpty()) {
      finish();
      subject = Optional.of(requireShort(about));
    }
    told.add(triple);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void finish() {
    subject
        .filter(node -> !told.isEmpty())
        .ifPresent(node ->
            next.accept(
                new IndexedEntry(
                    node.getURI(), EntryKeys.of(node, told, base), TripleText.write(told))));
    told.clear();
  }

  private static Node requireShort(Node subject) {
    if (subject.getURI().length() > LONGEST_IRI) {
      throw new GazetteerException(
          "tells of an IRI of %,d characters; no more than %,d can be kept: %s…"
              .formatted(
                  subject.getURI().length(), LONGEST_IRI, subject.getURI().substring(0, 60)));
    }
    return subject;
  }
}
