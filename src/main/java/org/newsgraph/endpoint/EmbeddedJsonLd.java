package org.newsgraph.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.view.JsonLd;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// What is told of a thing as JSON-LD for its page, so that search engines and the like read there
/// what people read: its own statements, without mentions and text, and the names of what they
/// refer to. It needs no context from elsewhere. Triples that statements are about are left out:
/// JSON-LD has nothing for them.
///
/// @see <a href="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents">JSON-LD 1.1,
///   Embedding JSON-LD in HTML</a>
record EmbeddedJsonLd(NewsStore store, Site site) {
  private static final int STATEMENTS = 2_000;
  private static final int CHARACTERS = 80_000;

  private static final List<Node> ELSEWHERE = List.of(NewsEvents.HAS_MENTION, SchemaOrg.TEXT);
  private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SchemaOrg.HEADLINE);

  /// Writes it as one document.
  JsonLd of(Thing thing) {
    JsonObject document = store.read(reader -> new Writing(reader).document(thing));
    return new JsonLd(JSON.toStringFlat(document));
  }

  private final class Writing {
    private final StoreReader reader;
    private final JsonLdTerms terms = new JsonLdTerms();
    private final Map<Node, String> blank = new HashMap<>();
    private int characters;

    Writing(StoreReader reader) {
      this.reader = reader;
    }

    JsonObject document(Thing thing) {
      Node node = thing.node(site.base());
      JsonObject object = new JsonObject();
      reader
          .scan(node, Node.ANY, Node.ANY)
          .without(ELSEWHERE)
          .slice(0, STATEMENTS)
          .filter(triple -> !triple.getObject().isTripleTerm())
          .forEach(triple -> add(triple, object));
      JsonObject document = new JsonObject();
      document.put("@context", terms.context());
      document.put("@id", node.getURI());
      object.forEach(document::put);
      return document;
    }

    /// What does not fit any more is left out: it is in the thing's data.
    private void add(Triple triple, JsonObject object) {
      boolean type = triple.getPredicate().equals(RDF.type.asNode());
      if (type && !triple.getObject().isURI()) {
        return;
      }
      String key = type ? "@type" : terms.property(triple.getPredicate());
      JsonValue value =
          type ? new JsonString(terms.term(triple.getObject().getURI())) : value(triple);
      int length = key.length() + JSON.toStringFlat(value).length();
      if (characters + length <= CHARACTERS) {
        characters += length;
        join(object, key, value);
      }
    }

    private static void join(JsonObject object, String key, JsonValue value) {
      JsonValue before = object.get(key);
      if (before == null) {
        object.put(key, value);
      } else if (before.isArray()) {
        before.getAsArray().add(value);
      } else {
        JsonArray both = new JsonArray();
        both.add(before);
        both.add(value);
        object.put(key, both);
      }
    }

    private JsonValue value(Triple triple) {
      Node value = triple.getObject();
      if (value.isLiteral()) {
        return literal(triple.getPredicate(), value);
      }
      JsonObject reference = new JsonObject();
      reference.put("@id", id(value));
      types(value).forEach(type -> join(reference, "@type", new JsonString(type)));
      name(value)
          .ifPresent(name ->
              reference.put(
                  terms.property(name.getPredicate()), name.getObject().getLiteralLexicalForm()));
      return reference;
    }

    /// The store's own labels are no names of blank nodes in JSON-LD.
    private String id(Node node) {
      return node.isURI()
          ? node.getURI()
          : blank.computeIfAbsent(node, one -> "_:b" + blank.size());
    }

    private JsonValue literal(Node property, Node literal) {
      String text = literal.getLiteralLexicalForm();
      if (JsonLdTerms.isPlain(property, literal.getLiteralDatatype())) {
        return new JsonString(text);
      }
      JsonObject value = new JsonObject();
      value.put("@value", text);
      if (literal.getLiteralLanguage().isEmpty()) {
        value.put("@type", terms.term(literal.getLiteralDatatypeURI()));
      } else {
        value.put("@language", literal.getLiteralLanguage());
        if (literal.getLiteralBaseDirection() != null) {
          value.put("@direction", literal.getLiteralBaseDirection().direction());
        }
      }
      return value;
    }

    /// The classes that schema.org has too.
    private Stream<String> types(Node node) {
      return reader.scan(node, RDF.type.asNode(), Node.ANY).stream()
          .map(Triple::getObject)
          .filter(type -> type.isURI() && type.getURI().startsWith(SchemaOrg.NAMESPACE))
          .map(type -> terms.term(type.getURI()));
    }

    private Optional<Triple> name(Node node) {
      return NAMES.stream()
          .flatMap(property -> reader.scan(node, property, Node.ANY).stream())
          .filter(triple ->
              triple.getObject().isLiteral() && triple.getObject().getLiteralLanguage().isEmpty())
          .findFirst();
    }
  }
}
