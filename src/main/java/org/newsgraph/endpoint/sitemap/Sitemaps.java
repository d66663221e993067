package org.newsgraph.endpoint.sitemap;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.search.Kind;
import org.newsgraph.store.Census;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Base;

/// Lists the pages of all things, in an index and in as many files as it takes. Only those of one
/// file are held in memory, however many there are.
///
/// @param base what the pages' addresses begin with, wherever they are served
/// @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
public record Sitemaps(NewsStore store, Base base) {
  /// The protocol allows 50,000.
  private static final int PAGES_IN_A_FILE = 45_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<String> DOCUMENTS = List.of("", "ontology", "dataset", "query", "api");
  private static final List<Node> CLASSES =
      Arrays.stream(Kind.values()).flatMap(kind -> kind.classes().stream()).toList();

  /// Writes the index.
  ///
  /// @param census tells how many pages there are
  public void index(Census census, Instant changed, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = begin("sitemapindex", out);
    for (int file = 1; file <= files(census); file++) {
      entry("sitemap", base.iri() + "sitemap/" + file + ".xml", changed, xml);
    }
    xml.writeEndDocument();
    xml.flush();
  }

  /// Tells how many files there are; one at least.
  public int files(Census census) {
    long pages = CLASSES.stream().mapToLong(type -> census.classes().getOrDefault(type, 0L)).sum();
    return (int) Math.max(1, Math.ceilDiv(pages, PAGES_IN_A_FILE));
  }

  /// Writes a file.
  ///
  /// @param number from 1
  /// @param changed when any page may have changed last
  public void file(int number, Instant changed, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = begin("urlset", out);
    if (number == 1) {
      for (String document : DOCUMENTS) {
        entry("url", base.iri() + document, changed, xml);
      }
    }
    for (String page : store.read(reader -> pages(number, reader))) {
      entry("url", base.iri() + "page/" + page, changed, xml);
    }
    xml.writeEndDocument();
    xml.flush();
  }

  /// The pages of a file, by the things' paths: what was merged into another thing has its place,
  /// but no page of its own in the list.
  private List<String> pages(int number, StoreReader reader) {
    return CLASSES.stream()
        .flatMap(type -> reader.scan(Node.ANY, RDF.type.asNode(), type).stream())
        .map(Triple::getSubject)
        .skip((number - 1L) * PAGES_IN_A_FILE)
        .limit(PAGES_IN_A_FILE)
        .filter(thing -> Kind.of(base, thing).isPresent())
        .filter(thing -> !reader.contains(base.linksGraph(), thing, OWL.sameAs.asNode(), Node.ANY))
        .flatMap(thing -> Thing.ofIri(base, thing.getURI()).stream())
        .map(Thing::path)
        .toList();
  }

  private static XMLStreamWriter begin(String root, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(NAMESPACE);
    return xml;
  }

  private static void entry(String name, String address, Instant changed, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    xml.writeStartElement("loc");
    xml.writeCharacters(address);
    xml.writeEndElement();
    xml.writeStartElement("lastmod");
    xml.writeCharacters(changed.truncatedTo(ChronoUnit.SECONDS).toString());
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
