package org.newsgraph.cli.command;

import java.util.Locale;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.LinkDisplay;
import org.newsgraph.link.Linker;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.pipeline.Linking;
import org.newsgraph.store.NewsStore;

/// Links a store, shows how that gets on, and tells what came of it.
record LinkRun(Console console, boolean quiet) {

  void link(NewsStore store, Linker linker, ManualPairs pairs) {
    Linking.Outcome linked;
    try (LinkDisplay progress = new LinkDisplay(console, quiet)) {
      linked = new Linking(store).run(linker, pairs, progress);
    }
    if (!quiet) {
      console.err().println(summary(linked.identity(), linked.copies()));
    }
  }

  private static String summary(Rewriting.Outcome identity, int copies) {
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
