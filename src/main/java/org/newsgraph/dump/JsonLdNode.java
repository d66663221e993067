package org.newsgraph.dump;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.newsgraph.dump.JsonLdContext.Term;
import org.newsgraph.vocabulary.NewsEvents;

/// Writes nodes of JSON-LD, with the names and the datatypes of a context. Numbers and truth values
/// are JSON's own where they read back as the same literal; else they are texts.
record JsonLdNode(JsonLdContext context, JsonGenerator out) {
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");
  private static final Pattern TRUTH = Pattern.compile("true|false");

  void start(Resource subject) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id(subject));
  }

  void end() throws IOException {
    out.writeEndObject();
  }

  /// Begins a property.
  ///
  /// @param values how many it has
  void startProperty(String iri, int values) throws IOException {
    out.writeFieldName(isType(iri) ? "type" : context.property(iri).name());
    if (values > 1) {
      out.writeStartArray();
    }
  }

  void endProperty(int values) throws IOException {
    if (values > 1) {
      out.writeEndArray();
    }
  }

  /// Writes a value of the property.
  void value(String property, Value value) throws IOException {
    if (isType(property)) {
      out.writeString(type(value));
    } else if (value instanceof Resource resource) {
      reference(context.property(property), resource);
    } else {
      literal(context.property(property), (Literal) value);
    }
  }

  private static boolean isType(String property) {
    return property.equals(RDF.type.getURI());
  }

  private String type(Value value) {
    return switch (value) {
      case BNode blank -> id(blank);
      case Resource type -> context.name(type.stringValue());
      default ->
          throw new DumpException(
              "JSON-LD can't hold the text %s as a class. Choose another format."
                  .formatted(value.stringValue()));
    };
  }

  private void reference(Term term, Resource resource) throws IOException {
    if (term.type().filter(JsonLdContext.IRI::equals).isPresent()) {
      out.writeString(id(resource));
    } else {
      out.writeStartObject();
      out.writeStringField("id", id(resource));
      out.writeEndObject();
    }
  }

  /// How a node is referred to; what the vocabulary defines goes by its short name.
  String id(Resource resource) {
    if (resource instanceof BNode blank) {
      return "_:" + blank.getID();
    }
    String iri = resource.stringValue();
    return iri.startsWith(NewsEvents.NAMESPACE) && iri.length() > NewsEvents.NAMESPACE.length()
        ? "ne:" + iri.substring(NewsEvents.NAMESPACE.length())
        : context.whole(iri);
  }

  private void literal(Term term, Literal literal) throws IOException {
    String text = literal.getLabel();
    String datatype = literal.getDatatype().stringValue();
    Optional<String> language = literal.getLanguage();
    String expected = term.type().orElse(XSD.xstring.getURI());
    if (language.isPresent() || !datatype.equals(expected)) {
      out.writeStartObject();
      out.writeStringField("@value", text);
      if (language.isPresent()) {
        out.writeStringField("@language", language.get());
      } else if (!datatype.equals(XSD.xstring.getURI())) {
        out.writeStringField("@type", context.name(datatype));
      }
      out.writeEndObject();
    } else if (isInteger(datatype) && INTEGER.matcher(text).matches()) {
      out.writeNumber(Long.parseLong(text));
    } else if (datatype.equals(XSD.xboolean.getURI()) && TRUTH.matcher(text).matches()) {
      out.writeBoolean(Boolean.parseBoolean(text));
    } else {
      out.writeString(text);
    }
  }

  private static boolean isInteger(String datatype) {
    return datatype.equals(XSD.integer.getURI())
        || datatype.equals(XSD.nonNegativeInteger.getURI());
  }
}
