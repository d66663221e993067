package org.newsgraph.vocabulary;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LangJSONLD11;

/// The context of JSON-LD that is published with the ontology, as this program was built with it.
///
/// A document that names it by its IRI is read without asking anybody; one that names another
/// context is refused, since what a document means would hang on what some server answers that day,
/// and whoever wrote it could make this program fetch whatever addresses and files they like.
///
/// @see <a href="https://www.w3.org/TR/json-ld11/#security">JSON-LD 1.1, Security
///   Considerations</a>
public final class PublishedContext implements DocumentLoader {
  /// Where it is published.
  public static final URI IRI =
      URI.create(NewsEvents.NAMESPACE.replaceFirst("#$", "/context.jsonld"));

  private static final String FILE = "/ontology/context.jsonld";

  /// Lets a parser read JSON-LD with no other context from elsewhere than this.
  public static RDFParserBuilder only(RDFParserBuilder parser) {
    return parser.set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(new PublishedContext()));
  }

  /// Opens the file.
  public static InputStream open() {
    InputStream in = PublishedContext.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new VocabularyException(
          "This program was built without " + FILE + "; build it again with mvn package.");
    }
    return in;
  }

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    if (!address.equals(IRI)) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
          "The context %s is not fetched. Put it into the document itself, or use %s."
              .formatted(address, IRI));
    }
    try (InputStream in = open()) {
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
    }
  }
}
