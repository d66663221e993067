package org.newsgraph.endpoint.view;

/// A JSON-LD document to stand within a page.
///
/// @param json whole and valid JSON; texts in it may be anybody's
/// @see <a href="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents">JSON-LD 1.1,
///   Embedding JSON-LD in HTML Documents</a>
public record JsonLd(String json) {

  /// The document as it can stand in a `script` element. In JSON the characters that HTML gives a
  /// meaning to are found in strings alone, where they can be written by their numbers, so that
  /// neither the element's end nor a comment can be read into it.
  public String inScript() {
    return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
  }
}
