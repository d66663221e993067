package org.newsgraph.fact;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Span;

/// Writes the fields of a JSON object, and leaves out those without a value.
final class JsonFields {
  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  /// Something that writes fields.
  interface Body {
    void write() throws IOException;
  }

  /// Something that writes the fields of one thing.
  interface BodyOf<T> {
    void write(T thing) throws IOException;
  }

  void text(String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  /// The value's own name for itself: a text, a date, a constant.
  void text(String field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(field, value.get().toString());
    }
  }

  void texts(String field, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void texts(String field, Map<String, String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text(value.getKey(), value.getValue());
    }
    json.writeEndObject();
  }

  void number(String field, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeFieldName(field);
      json.writeNumber(value.get().toPlainString());
    }
  }

  void flag(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
  }

  void object(String field, Body body) throws IOException {
    json.writeObjectFieldStart(field);
    body.write();
    json.writeEndObject();
  }

  <T> void objects(String field, List<T> things, BodyOf<T> body) throws IOException {
    if (things.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (T thing : things) {
      json.writeStartObject();
      body.write(thing);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void spans(String field, List<Span> spans) throws IOException {
    objects(field, spans, this::bounds);
  }

  void span(String field, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      object(field, () -> bounds(span.get()));
    }
  }

  void bounds(Span span) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
  }
}
