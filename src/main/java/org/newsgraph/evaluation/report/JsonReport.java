package org.newsgraph.evaluation.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.newsgraph.article.Span;
import org.newsgraph.evaluation.Evaluation;
import org.newsgraph.evaluation.Miss;
import org.newsgraph.evaluation.Tally;
import org.newsgraph.evaluation.calibration.Reliability;
import org.newsgraph.evaluation.match.Matching;
import org.newsgraph.evaluation.measure.Judgement;
import org.newsgraph.evaluation.measure.Measure;

/// An evaluation as one JSON object: `measures` by name with `strict` and `lenient`, `reliability`,
/// and `misses` where they are asked for.
public final class JsonReport {
  private static final int DIGITS = 4;

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /// The object.
  ///
  /// @param misses those to be listed
  public static String of(Evaluation evaluation, List<Miss> misses) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      new JsonReport(json).write(evaluation, misses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void write(Evaluation evaluation, List<Miss> misses) throws IOException {
    json.writeStartObject();
    json.writeNumberField("articles", evaluation.articles());
    json.writeObjectFieldStart("measures");
    for (Measure measure : Measure.values()) {
      json.writeObjectFieldStart(measure.name());
      for (Matching matching : Matching.values()) {
        tally(matching, evaluation.tally(measure, matching));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    reliability(evaluation.reliability());
    if (!misses.isEmpty()) {
      misses(misses);
    }
    json.writeEndObject();
  }

  private void tally(Matching matching, Tally tally) throws IOException {
    json.writeObjectFieldStart(matching.name());
    number("gold", tally.gold());
    number("found", tally.found());
    number("precision", tally.precision());
    number("recall", tally.recall());
    number("f1", tally.f1());
    json.writeEndObject();
  }

  private void reliability(Reliability reliability) throws IOException {
    json.writeObjectFieldStart("reliability");
    number("error", reliability.error());
    json.writeArrayFieldStart("bins");
    for (Reliability.Bin bin : reliability.bins()) {
      json.writeStartObject();
      number("from", bin.from());
      number("to", bin.to());
      number("facts", bin.count());
      number("confidence", bin.confidence());
      number("right", bin.right());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void misses(List<Miss> misses) throws IOException {
    json.writeArrayFieldStart("misses");
    for (Miss miss : misses) {
      json.writeStartObject();
      json.writeStringField("article", miss.article());
      json.writeStringField("measure", miss.judgement().measure().name());
      boolean missed = miss.judgement().side() == Judgement.Side.gold;
      json.writeStringField("fault", missed ? "missed" : "false");
      json.writeStringField("fact", miss.judgement().fact());
      if (miss.judgement().where().isPresent()) {
        Span span = miss.judgement().where().get();
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
        json.writeStringField("sentence", miss.sentence());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void number(String field, double value) throws IOException {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    json.writeFieldName(field);
    json.writeNumber(rounded.toPlainString());
  }
}
