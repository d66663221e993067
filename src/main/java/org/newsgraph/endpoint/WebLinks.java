package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// The `Link` headers of pages and data: where else a thing is described, and under which licence.
/// Addresses are relative, so that they are right behind a proxy too.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288, Web Linking</a>
record WebLinks(Site site) {
  private static final String ROOT = "../../";

  void addToPage(Thing thing, HttpServletResponse response) {
    List<String> links = new ArrayList<>();
    for (Representation form : Representation.values()) {
      links.add(link(data(thing, form), "alternate", form.mediaType()));
    }
    links.add(link(data(thing, Representation.TURTLE), "describedby", "text/turtle"));
    links.add(link(site.base().iri() + "page/" + thing.path(), "canonical"));
    send(links, response);
  }

  /// Links a page of data to the other pages, and to other forms of the same page.
  void addToData(
      Thing thing, Representation sent, Description description, HttpServletResponse response) {
    List<String> links = new ArrayList<>();
    links.add(link(ROOT + "page/" + thing.path(), "alternate", Representation.HTML));
    for (Representation form : Representation.values()) {
      if (form != sent) {
        String address = description.page().address(data(thing, form));
        links.add(link(address, "alternate", form.mediaType()));
      }
    }
    links.add(link(thing.node(site.base()).getURI(), "describes"));
    String file = "data/" + thing.path() + "." + sent.extension();
    links.add(link(site.base().iri() + description.page().address(file), "canonical"));
    description
        .others()
        .forEach((relation, page) -> links.add(link(page.address(data(thing, sent)), relation)));
    graph(thing, site.base())
        .ifPresent(path -> links.add(link(ROOT + path, "related", sent.mediaType())));
    send(links, response);
  }

  /// Where the graph that a thing's IRI names can be read as a whole.
  static Optional<String> graph(Thing thing, Base base) {
    boolean named = thing.folder() == Folder.article || thing.folder() == Folder.graph;
    return named
        ? Optional.of(
            "news/data?graph="
                + URLEncoder.encode(thing.node(base).getURI(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private void send(List<String> links, HttpServletResponse response) {
    site.license().ifPresent(iri -> links.add(link(iri, "license")));
    response.setHeader("Link", String.join(", ", links));
  }

  private static String data(Thing thing, Representation form) {
    return ROOT + "data/" + thing.path() + "." + form.extension();
  }

  static String link(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }

  static String link(String address, String relation, String type) {
    return link(address, relation) + "; type=\"" + type + "\"";
  }
}
