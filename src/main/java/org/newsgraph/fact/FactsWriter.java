package org.newsgraph.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.newsgraph.article.Article;

/// Writes article facts as JSON, one line without its end for each article. The same facts give the
/// same line, and [FactsReader] reads it back.
public final class FactsWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private FactsWriter() {}

  /// The facts of one article as a line of JSON.
  public static String write(ArticleFacts facts) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("schema", FactsParser.SCHEMA);
      new ArticleSection(new JsonFields(json)).write(facts.article());
      new FactSections(new JsonFields(json)).write(facts);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /// An article of which no facts are known as a line of JSON.
  public static String write(Article article) {
    return write(ArticleFacts.none(article));
  }
}
