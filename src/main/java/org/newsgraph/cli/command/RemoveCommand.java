package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.cli.console.Console;
import org.newsgraph.pipeline.Removal;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Drops articles and what only they told.
@Command(
    name = "remove",
    description = {
      "Drops articles and what only they told. What other articles tell stays as it is.",
      "The IRIs of what is gone answer 410 from then on, until an article tells of them again."
    },
    footer = {
      "",
      "Examples:",
      "  newsgraph remove --store my-store article/2020-01-09-letter-4f1a",
      "  newsgraph remove --store my-store https://example.org/news/retracted.html"
    })
public final class RemoveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "An article's IRI, that IRI from the base on, or the URL it was published at.")
  private List<String> articles = List.of();

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("store");

  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (NewsStore opened = NewsStore.openExisting(store)) {
      Removal removal = new Removal(opened);
      Instant now = Instant.now();
      return opened
          .runs()
          .during(
              general.task(Map.of("articles", String.join(" ", articles)), List.of()),
              () ->
                  articles.stream()
                      .mapToInt(article -> remove(article, removal, now))
                      .max()
                      .orElse(0),
              exitCode -> exitCode == 0 ? "all of them removed" : "not all of them were there");
    }
  }

  private int remove(String article, Removal removal, Instant now) {
    Removal.Removed removed = removal.remove(article, now);
    if (removed.articles().isEmpty()) {
      return nothing(article, removal);
    }
    if (!general.quiet()) {
      removed.articles().forEach(node -> console.err().println("removed " + node));
      console.err().println("and " + counted(removed.things().size()) + " that only it told of");
    }
    return 0;
  }

  private int nothing(String article, Removal removal) {
    if (removal.hasRemoved(article)) {
      console.err().println(article + " was removed already");
      return 0;
    }
    console.error(
        article + ": the store has no such article. Give its IRI, or the URL it was published at.");
    return 1;
  }

  private static String counted(int things) {
    return things == 1 ? "1 thing" : "%,d things".formatted(things);
  }
}
