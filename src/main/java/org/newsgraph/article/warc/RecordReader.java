package org.newsgraph.article.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsgraph.article.Input;
import org.newsgraph.article.Known;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;

/// Tells which records hold pages, and has those read by whatever format recognizes them.
final class RecordReader implements Iterator<Iterator<ReadResult>> {
  private final Slices slices;
  private final Input input;
  private final Reading reading;
  private final Repeats repeats = new Repeats();
  private Optional<Slice> ahead = Optional.empty();
  private int number;

  RecordReader(Slices slices, Input input, Reading reading) {
    this.slices = slices;
    this.input = input;
    this.reading = reading;
  }

  @Override
  public boolean hasNext() {
    ahead = ahead.or(this::cut);
    return ahead.isPresent() || number == 0;
  }

  @Override
  public Iterator<ReadResult> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    number++;
    if (ahead.isEmpty()) {
      return Collections.<ReadResult>singleton(input.rejected("there is no record in it"))
          .iterator();
    }
    CrawlRecord record = new CrawlRecord(input.name(), number, ahead.get());
    ahead = Optional.empty();
    try {
      return results(record);
    } catch (Unreadable e) {
      return Collections.<ReadResult>singleton(rejected(record, e)).iterator();
    } catch (RuntimeException | StackOverflowError e) {
      Unreadable why = new Unreadable("", Unreadable.failure(e));
      return Collections.<ReadResult>singleton(rejected(record, why)).iterator();
    }
  }

  private Optional<Slice> cut() {
    try {
      return slices.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Iterator<ReadResult> results(CrawlRecord record) throws Unreadable {
    Optional<String> fault = record.slice().fault();
    if (fault.isPresent()) {
      throw new Unreadable("", fault.get());
    }
    return switch (record.type()) {
      case "response" -> response(record);
      case "resource" -> resource(record);
      case "revisit" -> skipped(record, Cause.DUPLICATE);
      case "continuation" -> throw inSegments();
      case "" -> throw new Unreadable("", "the WARC header tells no WARC-Type");
      default -> skipped(record, Cause.ABOUT_ITSELF);
    };
  }

  private Iterator<ReadResult> response(CrawlRecord record) throws Unreadable {
    if (record.isForeign()) {
      return skipped(record, Cause.ABOUT_ITSELF);
    }
    if (record.isRobots()) {
      return skipped(record, Cause.ROBOTS);
    }
    Answer answer = Answer.of(record.block());
    Optional<Cause> cause = answer.cause();
    if (cause.isPresent()) {
      return skipped(record, cause.get());
    }
    checkComplete(record);
    Payload payload = new Payload(answer.headers(), reading.options().maximumPageBytes());
    return page(record, answer.type(), payload.of(answer.body()));
  }

  private Iterator<ReadResult> resource(CrawlRecord record) throws Unreadable {
    if (record.isRobots()) {
      return skipped(record, Cause.ROBOTS);
    }
    ContentType type = ContentType.of(record.field("Content-Type"));
    if (type.mediaType().isEmpty() || !type.mayHoldArticle()) {
      return skipped(record, Cause.OTHER_TYPE);
    }
    checkComplete(record);
    byte[] page = new byte[record.block().remaining()];
    record.block().get(page);
    return page(record, type, page);
  }

  private void checkComplete(CrawlRecord record) throws Unreadable {
    if (record.slice().large()) {
      throw new Unreadable(
          "", "a page of more than " + reading.options().maximumPageBytes() + " bytes");
    }
    if (!record.field("WARC-Segment-Number").isEmpty()) {
      throw inSegments();
    }
    String truncated = record.field("WARC-Truncated");
    if (!truncated.isEmpty()) {
      throw new Unreadable("", "the crawler has cut the page off: " + truncated);
    }
  }

  private static Unreadable inSegments() {
    return new Unreadable("", "a record in segments; join them");
  }

  private Iterator<ReadResult> page(CrawlRecord record, ContentType type, byte[] page) {
    if (!repeats.isNew(record.target(), page)) {
      return skipped(record, Cause.DUPLICATE);
    }
    Known known = new Known(record.metadata(), type.mediaType(), type.charset());
    Input part = input.part(record.name(), record.where(), known, new ByteArrayInputStream(page));
    Raw raw = raw(record.slice());
    return new Replaced(reading.within(part), raw);
  }

  private static Iterator<ReadResult> skipped(CrawlRecord record, Cause cause) {
    return Collections.<ReadResult>singleton(new ReadResult.Skipped(record.name(), cause))
        .iterator();
  }

  private ReadResult rejected(CrawlRecord record, Unreadable why) {
    String where = input.place() + ", " + record.where();
    return new ReadResult.Rejected(record.name(), where, why.reason(), raw(record.slice()));
  }

  private Raw raw(Slice slice) {
    if (input.file().isPresent() && !slice.shared()) {
      return new Raw.InFile(input.file().get(), slice.begin(), slice.end());
    }
    return slice.bytes().hasRemaining() ? new Raw.Held(slice.bytes()) : new Raw.Nothing();
  }
}
