package org.newsgraph.endpoint.page;

import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.newsgraph.endpoint.view.JsonLd;
import org.newsgraph.vocabulary.Base;

/// Describes the site and its dataset in the words of schema.org, for search engines.
///
/// @see <a href="https://developers.google.com/search/docs/appearance/structured-data/dataset">What
///   search engines read of datasets</a>
final class DatasetJsonLd {
  static final String ABOUT =
      "A graph of what news articles report: people, organisations, places, and events with who did"
          + " what to whom, when and where, each with the sentence that says so.";

  private DatasetJsonLd() {}

  static JsonLd ofSite(Base base) {
    JsonObject search = new JsonObject();
    search.put("@type", "SearchAction");
    search.put("target", base.iri() + "search?q={words}");
    search.put("query-input", "required name=words");
    JsonObject site = described("WebSite", base.iri());
    site.put("potentialAction", search);
    return new JsonLd(site.toString());
  }

  static JsonLd ofDataset(Base base, Optional<String> license) {
    JsonObject dataset = described("Dataset", base.iri() + "dataset");
    dataset.put("isAccessibleForFree", true);
    license.ifPresent(iri -> dataset.put("license", iri));
    JsonArray downloads = new JsonArray();
    for (String type : new String[] {"application/trig", "application/n-quads"}) {
      JsonObject download = new JsonObject();
      download.put("@type", "DataDownload");
      download.put("encodingFormat", type);
      download.put("contentUrl", base.iri() + "news/data");
      downloads.add(download);
    }
    dataset.put("distribution", downloads);
    return new JsonLd(dataset.toString());
  }

  private static JsonObject described(String type, String iri) {
    JsonObject described = new JsonObject();
    described.put("@context", "https://schema.org/");
    described.put("@type", type);
    described.put("@id", iri);
    described.put("url", new JsonString(iri));
    described.put("name", "Newsgraph");
    described.put("description", ABOUT);
    return described;
  }
}
