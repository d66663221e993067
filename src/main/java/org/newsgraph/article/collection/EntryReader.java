package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsgraph.article.Beside;
import org.newsgraph.article.Input;
import org.newsgraph.article.Known;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;

/// Has the entries of an archive read, each by whatever format recognizes it. Those that can hold
/// no article are skipped.
final class EntryReader implements Iterator<Iterator<ReadResult>> {
  private final Entries entries;
  private final Input input;
  private final Reading reading;
  private final SeenMetadata metadata = new SeenMetadata();
  private Optional<Iterator<ReadResult>> ahead = Optional.empty();
  private boolean ended;
  private boolean found;
  private long number;

  EntryReader(Entries entries, Input input, Reading reading) {
    this.entries = entries;
    this.input = input;
    this.reading = reading;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && !ended) {
      ahead = advance();
      found |= ahead.isPresent();
    }
    return ahead.isPresent();
  }

  @Override
  public Iterator<ReadResult> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Iterator<ReadResult> results = ahead.get();
    ahead = Optional.empty();
    return results;
  }

  private Optional<Iterator<ReadResult>> advance() {
    try {
      Optional<Entry> entry = entries.next();
      ended = entry.isEmpty();
      if (ended && !found) {
        return only(input.rejected("an archive without " + (number == 0 ? "entries" : "files")));
      }
      number++;
      return entry.isEmpty() || entry.get().folder() ? Optional.empty() : results(entry.get());
    } catch (IOException e) {
      ended = true;
      return only(input.rejected("the archive cannot be read further: " + e.getMessage()));
    }
  }

  private Optional<Iterator<ReadResult>> results(Entry entry) throws IOException {
    if (entry.leadsOut()) {
      return rejected(entry, "its name leads out of the archive");
    }
    if (entry.isHidden()) {
      return only(new ReadResult.Skipped(entry.name(), Cause.OTHER_TYPE));
    }
    if (entry.isMetadata()) {
      return metadata(entry);
    }
    boolean named = entry.path().isEmpty() || reading.picks(entry.name());
    if (entry.fault().isPresent()) {
      return named
          ? rejected(entry, entry.fault().get())
          : only(new ReadResult.Skipped(entry.name(), Cause.OTHER_TYPE));
    }
    try {
      return Optional.of(article(entry, named));
    } catch (RuntimeException | StackOverflowError e) {
      return rejected(entry, Unreadable.failure(e));
    }
  }

  private Iterator<ReadResult> article(Entry entry, boolean named) throws IOException {
    InputStream body;
    try {
      body = entry.body().open();
    } catch (IOException e) {
      return rejected(entry, "cannot be read: " + e.getMessage()).get();
    }
    Optional<byte[]> told = metadata.takeFor(entry);
    Beside beside =
        (name, limit) ->
            told.isPresent() && entry.beside(name).equals(entry.metadata())
                ? told
                : entries.bytes(entry.beside(name), limit);
    Input part = input.part(entry.name(), where(entry), Known.NOTHING, beside, body);
    return named ? reading.within(part) : reading.unnamed(part);
  }

  /// What belongs to an article gives no result of its own. Where entries come as they come, it
  /// must come before its article.
  private Optional<Iterator<ReadResult>> metadata(Entry entry) throws IOException {
    if (entries.isRandom()) {
      return Optional.empty();
    }
    if (entry.fault().isPresent()) {
      return rejected(entry, entry.fault().get());
    }
    try (InputStream body = entry.body().open()) {
      return metadata.add(entry, body).flatMap(complaint -> rejected(entry, complaint));
    }
  }

  private Optional<Iterator<ReadResult>> rejected(Entry entry, String reason) {
    String name = entry.name().isEmpty() ? input.name() + " entry " + number : entry.name();
    String where = input.place() + ", " + where(entry);
    return only(new ReadResult.Rejected(name, where, reason, new Raw.Nothing()));
  }

  private String where(Entry entry) {
    return "entry "
        + (entry.path().isEmpty() ? number : entry.path().replaceAll("\\p{Cntrl}", "?"));
  }

  private static Optional<Iterator<ReadResult>> only(ReadResult result) {
    return Optional.of(Collections.singleton(result).iterator());
  }
}
