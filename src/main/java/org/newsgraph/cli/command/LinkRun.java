package org.newsgraph.cli.command;

import java.util.Locale;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.LinkDisplay;
import org.newsgraph.link.Linker;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.pipeline.Linking;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.run.Run;

/// Links a store, shows how that gets on, and tells what came of it.
///
/// @param task for the store's account of runs
record LinkRun(Console console, boolean quiet, Run.Task task) {

  void link(NewsStore store, Linker linker, ManualPairs pairs) {
    Linking.Outcome linked;
    try (LinkDisplay progress = new LinkDisplay(console, quiet)) {
      linked =
          store
              .runs()
              .during(
                  task, () -> new Linking(store).run(linker, pairs, progress), LinkRun::summary);
    }
    if (!quiet) {
      console.err().println(summary(linked));
    }
  }

  private static String summary(Linking.Outcome linked) {
    Rewriting.Outcome identity = linked.identity();
    int copies = linked.copies();
    return String.format(
        Locale.ROOT,
        "%s merged into %s, in %s; %s changed; %,d %s of other articles",
        counted(identity.merged(), "IRI"),
        counted(identity.things(), "thing"),
        counted(identity.articles(), "article"),
        counted(identity.changed(), "article"),
        copies,
        copies == 1 ? "copy" : "copies");
  }

  static String counted(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
