package org.newsgraph.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import org.rdfhdt.hdt.enums.RDFNotation;
import org.rdfhdt.hdt.exceptions.NotFoundException;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.hdt.HDTVocabulary;
import org.rdfhdt.hdt.options.HDTSpecification;
import org.rdfhdt.hdt.triples.IteratorTripleString;

class HdtDumpTest {
  private static final String BASE = Base.DEFAULT.iri();

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsStore.open(directory.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void put(String name, String day) {
    store.write(writer -> writer.replace(article(name), Articles.graph(name, day, "Snow.")));
  }

  private static Node article(String name) {
    return NodeFactory.createURI(BASE + "article/" + name);
  }

  private byte[] dump() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump.of(store, DumpFormat.HDT).write(out);
    return out.toByteArray();
  }

  private Path dumped() {
    Path file = directory.resolve("dump.hdt");
    Dump.of(store, DumpFormat.HDT).write(file);
    return file;
  }

  private static List<String> found(Path file, String subject, String predicate, String object)
      throws IOException, NotFoundException {
    List<String> found = new ArrayList<>();
    try (HDT document = HDTManager.mapHDT(file.toString())) {
      IteratorTripleString all = document.search(subject, predicate, object);
      while (all.hasNext()) {
        found.add(all.next().toString());
      }
    }
    return found;
  }

  @Test
  void answersAPattern() throws Exception {
    put("one", "2020-01-02");
    put("two", "2020-01-03");

    assertThat(
            found(dumped(), "", "http://www.w3.org/2000/01/rdf-schema#label", "\"fall of snow\""))
        .containsExactly(
            BASE + "event/one http://www.w3.org/2000/01/rdf-schema#label \"fall of snow\"",
            BASE + "event/two http://www.w3.org/2000/01/rdf-schema#label \"fall of snow\"");
  }

  @Test
  void holdsTheUnionOfTheGraphs() {
    put("one", "2020-01-02");
    put("two", "2020-01-03");
    store.write(
        writer -> writer.replace(article("copy"), Articles.graph("one", "2020-01-02", "Snow.")));
    Set<Triple> union =
        store.read(reader ->
            reader.dataset().stream().map(quad -> quad.asTriple()).collect(Collectors.toSet()));

    try (HdtFile opened = HdtFile.open(dumped())) {
      assertThat(RDFParser.source(opened.nTriples()).toGraph().find().toList())
          .hasSameSizeAs(union)
          .containsExactlyInAnyOrderElementsOf(union);
    }
  }

  @Test
  void theNewestArticlesDayIsTheDumps() throws Exception {
    put("one", "2020-01-02");
    put("two", "2021-03-04");
    put("three", "2019-01-03");

    try (HDT document = HDTManager.loadHDT(dumped().toString())) {
      IteratorTripleString issued =
          document.getHeader().search("", HDTVocabulary.DUBLIN_CORE_ISSUED, "");
      assertThat(issued.next().getObject()).hasToString("\"2021-03-04\"");
      assertThat(issued.hasNext()).isFalse();
      assertThat(document.getHeader().getBaseURI()).hasToString(BASE);
    }
  }

  @Test
  void theSameStoreGivesTheSameBytesADayLater() {
    put("one", "2020-01-02");

    byte[] first = dump();

    assertThat(dump()).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.ISO_8859_1))
        .contains("\"2020-01-02\"")
        .doesNotContain(LocalDate.now(ZoneId.systemDefault()).toString());
  }

  @Test
  void anEmptyStoreGivesAnEmptyDump() {
    try (HdtFile opened = HdtFile.open(dumped())) {
      assertThat(opened.nTriples()).isEmptyFile();
    }
  }

  @Test
  void readsWhatHdtsOwnConverterMakes() throws Exception {
    put("one", "2020-01-02");
    Path lines = directory.resolve("dump.nt");
    Dump.of(store, DumpFormat.N_TRIPLES).write(lines);
    Path file = directory.resolve("other.hdt");
    try (HDT document =
        HDTManager.generateHDT(
            lines.toString(), BASE, RDFNotation.NTRIPLES, new HDTSpecification(), null)) {
      document.saveToHDT(file.toString(), null);
    }

    try (HdtFile opened = HdtFile.open(file)) {
      assertThat(
              RDFParser.source(opened.nTriples())
                  .toGraph()
                  .isIsomorphicWith(RDFParser.source(lines).toGraph()))
          .isTrue();
    }
  }

  @Test
  void aZeroIsRefused() {
    store.write(
        writer -> writer.replace(article("one"), Articles.triples("<a> rdfs:label 'a\\u0000b' .")));

    assertThatThrownBy(this::dump)
        .isInstanceOf(DumpException.class)
        .hasMessage(
            "A text of %sa has the character U+0000, which HDT can't hold; choose another format."
                .formatted(BASE));
  }

  @Test
  void severalFilesAreRefused() throws IOException {
    put("one", "2020-01-02");
    SplitDump split =
        new SplitDump(
            store, DumpFormat.HDT, Selection.ALL, new SplitDump.About("test", Optional.empty()));

    assertThatThrownBy(() -> split.inParts(directory.resolve("dump.hdt"), 2))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("HDT is written into one file");
    assertThatThrownBy(() -> split.byGraph(directory.resolve("dump"), ".hdt"))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("HDT is written into one file");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.filter(file -> file.toString().contains("dump-"))).isEmpty();
    }
  }
}
