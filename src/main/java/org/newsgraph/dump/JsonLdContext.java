package org.newsgraph.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.vocabulary.PublishedContext;

/// The context of JSON-LD that is published with the ontology: which short name means which IRI,
/// and which datatype the plain values of a property have.
///
/// @see <a href="https://www.w3.org/TR/json-ld11/#the-context">JSON-LD 1.1, The Context</a>
final class JsonLdContext {
  /// What a property's values are that stand for IRIs.
  static final String IRI = "@id";

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
  private static final Pattern NAMESPACE_END = Pattern.compile(".*[#/]");

  private final JsonNode document;
  private final Map<String, String> namespaces = new HashMap<>();
  private final Map<String, Term> terms = new HashMap<>();

  /// What a property is called.
  ///
  /// @param type [#IRI], or the IRI of the datatype that its plain values have; of texts none
  record Term(String name, Optional<String> type) {}

  private JsonLdContext(JsonNode document) {
    this.document = document;
    document.properties().stream()
        .filter(entry -> entry.getValue().isTextual())
        .filter(entry -> NAMESPACE_END.matcher(entry.getValue().textValue()).matches())
        .forEach(entry -> namespaces.put(entry.getKey(), entry.getValue().textValue()));
    document.properties().stream()
        .filter(entry -> !entry.getKey().startsWith("@") && !namespaces.containsKey(entry.getKey()))
        .forEach(entry -> add(entry.getKey(), entry.getValue()));
  }

  private void add(String name, JsonNode meaning) {
    String iri = meaning.isTextual() ? meaning.textValue() : meaning.path("@id").textValue();
    terms.put(
        expanded(iri),
        new Term(name, Optional.ofNullable(meaning.path("@type").textValue()).map(this::expanded)));
  }

  private String expanded(String name) {
    int colon = name.indexOf(':');
    return colon < 0
        ? name
        : namespaces.getOrDefault(name.substring(0, colon), name.substring(0, colon + 1))
            + name.substring(colon + 1);
  }

  /// Reads the context that this program was built with.
  static JsonLdContext read() {
    try (InputStream in = PublishedContext.open()) {
      return new JsonLdContext(new JsonMapper().readTree(in).path("@context"));
    } catch (IOException e) {
      throw new DumpException("Can't read the context of JSON-LD: " + e.getMessage(), e);
    }
  }

  /// The context itself, as it stands in a document.
  JsonNode document() {
    return document;
  }

  /// What a property is called: by its term, else with a prefix, else by its IRI.
  Term property(String iri) {
    return Optional.ofNullable(terms.get(iri))
        .orElseGet(() -> new Term(name(iri), Optional.empty()));
  }

  /// What a class or a datatype is called.
  String name(String iri) {
    Term term = terms.get(iri);
    return term == null ? prefixed(iri).orElseGet(() -> whole(iri)) : term.name();
  }

  private Optional<String> prefixed(String iri) {
    return namespaces.entrySet().stream()
        .filter(namespace -> iri.startsWith(namespace.getValue()))
        .filter(namespace -> LOCAL.matcher(iri.substring(namespace.getValue().length())).matches())
        .map(namespace -> namespace.getKey() + ":" + iri.substring(namespace.getValue().length()))
        .findFirst();
  }

  /// An IRI as it is.
  ///
  /// @throws DumpException when a reader would take it for a name with a prefix, as `geo:1,2`
  String whole(String iri) {
    String scheme = iri.substring(0, Math.max(0, iri.indexOf(':')));
    if (namespaces.containsKey(scheme) && !iri.startsWith("//", scheme.length() + 1)) {
      throw new DumpException(
          "JSON-LD can't hold the IRI %s, which begins like a prefix. Choose another format."
              .formatted(iri));
    }
    return iri;
  }
}
