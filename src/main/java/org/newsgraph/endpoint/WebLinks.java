package org.newsgraph.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.page.Thing;

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

  void addToData(Thing thing, Representation sent, HttpServletResponse response) {
    List<String> links = new ArrayList<>();
    links.add(link(ROOT + "page/" + thing.path(), "alternate", Representation.HTML));
    for (Representation form : Representation.values()) {
      if (form != sent) {
        links.add(link(data(thing, form), "alternate", form.mediaType()));
      }
    }
    links.add(link(thing.node(site.base()).getURI(), "describes"));
    links.add(
        link(site.base().iri() + "data/" + thing.path() + "." + sent.extension(), "canonical"));
    send(links, response);
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
