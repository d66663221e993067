package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import org.apache.jena.graph.Node;
import org.newsgraph.link.Copy;
import org.newsgraph.store.NewsStore;

/// Makes a store tell which articles are copies of others. Articles' own graphs stay as they are;
/// only what differs is written.
public final class CopiesWriter {
  private static final int IN_ONE_TRANSACTION = 2_000;

  private final NewsStore store;
  private final CopyLinks links;

  /// Writes to the links graph of a store.
  public CopiesWriter(NewsStore store) {
    this.store = store;
    links = new CopyLinks(store.base().linksGraph(), new LinkIris(store.base()));
  }

  /// Makes the store tell of these copies and no others.
  public void apply(Collection<Copy> copies) {
    Set<Node> outdated = store.read(links::subjects);
    outdated.removeAll(subjects(copies));
    outdated.stream().gather(Gatherers.windowFixed(IN_ONE_TRANSACTION)).forEach(this::forget);
    copies.stream().gather(Gatherers.windowFixed(IN_ONE_TRANSACTION)).forEach(this::add);
  }

  private Set<Node> subjects(Collection<Copy> copies) {
    Set<Node> subjects = HashSet.newHashSet(2 * copies.size());
    copies.forEach(copy -> {
      subjects.add(copy.article());
      subjects.add(links.iris().ofCopy(copy.article()));
    });
    return subjects;
  }

  private void forget(List<Node> subjects) {
    store.write(writer ->
        subjects.forEach(subject -> writer.replaceAbout(links.graph(), subject, List.of())));
  }

  private void add(List<Copy> copies) {
    store.write(writer -> copies.forEach(copy -> links.write(copy, writer)));
  }
}
