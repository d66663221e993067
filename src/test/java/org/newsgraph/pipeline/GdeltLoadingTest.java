package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.gdelt.MadeRows.event;
import static org.newsgraph.gdelt.MadeRows.mention;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

class GdeltLoadingTest {
  private static final String TEHRAN = "4|Tehran, Tehran, Iran|IR|IR26||35.75|51.5148|10074674";
  private static final String PAGE = "https://paper.example/2015/02/talks-begin.html";

  private static final String TALKS =
      event(
          "410",
          "20150218",
          "IRN|IRAN|IRN",
          "USAGOV|UNITED STATES|USA||||||GOV",
          "046",
          TEHRAN,
          PAGE);

  @TempDir Path folder;

  private final NotedRejects rejects = new NotedRejects();
  private NewsStore store;
  private Intake intake;

  @BeforeEach
  void open() {
    store = NewsStore.open(folder.resolve("store"));
    intake = new Intake(new RejectsFolder(folder.resolve("rejects")), rejects);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRowTellsWhoDidWhatToWhomWhenAndWhere() throws IOException {
    load(zip("20150218230000.export.CSV", TALKS));

    assertThat(rejects.noted()).isEmpty();
    assertThat(of("event/gdelt-410"))
        .containsExactlyInAnyOrder(
            "type Event",
            "type Consultation",
            "type Negotiation",
            "label negotiation by Iran with United States in Tehran",
            "identifier 410",
            "cameoCode 046",
            "factuality Actual",
            "date 2015-02-18",
            "earliest 2015-02-18",
            "latest 2015-02-18",
            "agent iran",
            "recipient gdelt-usagov-united-states",
            "participant iran",
            "participant gdelt-usagov-united-states",
            "place tehran");
    assertThat(of("group/gdelt-usagov-united-states"))
        .containsExactlyInAnyOrder(
            "type Group", "label United States", "affiliation united-states");
  }

  @Test
  void theArticleReportsTheEvent() throws IOException {
    load(zip("a.export.CSV", TALKS));
    load(
        zip(
            "a.mentions.CSV",
            mention("410", "1", "https://other.example/news/7"),
            mention("410", "2", "BBC Monitoring, 18 February")));

    Node event = node(Folder.event, "gdelt-410");
    List<String> addresses =
        store.read(reader ->
            reader
                .triples(Node.ANY, Node.ANY, NewsEvents.REPORTS, event)
                .flatMap(reports ->
                    reader.triples(Node.ANY, reports.getSubject(), SchemaOrg.URL, Node.ANY))
                .map(triple -> triple.getObject().getURI())
                .toList());

    assertThat(addresses).containsExactlyInAnyOrder(PAGE, "https://other.example/news/7");
  }

  @Test
  void aPlaceThatTheGazetteerLacksHasItsWholeNameAndItsCoordinates() throws IOException {
    String place = "3|Springfield, Nowhere, United States|US|USNW||44.9|-122.98|1";
    load(zip("a.export.CSV", event("1", "20200103", "COP|POLICE", "", "173", place, PAGE)));

    assertThat(of("place/springfield-nowhere-united-states"))
        .containsExactlyInAnyOrder(
            "type Place",
            "label Springfield, Nowhere, United States",
            "containedInPlace united-states",
            "latitude 44.9",
            "longitude -122.98");
  }

  @Test
  void aBadRowIsSetAsideAndTheOthersAreLoaded() throws IOException {
    load(
        zip(
            "a.export.CSV",
            TALKS,
            "cut\toff",
            event("2", "20151399", "", "", "010", "", PAGE),
            event("3", "20150218", "", "", "99", "", PAGE),
            event("4", "20150218", "", "", "010", "", "")));

    assertThat(rejects.noted())
        .extracting(Reject::toString)
        .satisfiesExactly(
            cut -> assertThat(cut).contains("CSV.zip:2", "2 columns, where 61"),
            day -> assertThat(day).contains("CSV.zip:3", "Day is no day: \"20151399\""),
            code -> assertThat(code).contains("CSV.zip:4", "EventCode is none of CAMEO: \"99\""));
    assertThat(folder.resolve("rejects/a.export.CSV.zip-2")).hasContent("cut\toff");
    assertThat(of("event/gdelt-4")).contains("label statement");
  }

  @Test
  void aRowThatIsTooLongIsSetAside() throws IOException {
    load(zip("a.export.CSV", TALKS, "x".repeat(100_000), TALKS));

    assertThat(rejects.noted())
        .singleElement()
        .asString()
        .contains("CSV.zip:2", "a line of more than 65536 bytes");
    assertThat(of("event/gdelt-410")).isNotEmpty();
  }

  @Test
  void aFileMayBePackedWithGzipOrNotAtAllAndHaveTheLineEndsOfWindows() throws IOException {
    byte[] rows = (TALKS + "\r\n").getBytes(StandardCharsets.UTF_8);
    Path packed = folder.resolve("a.export.CSV.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(rows);
    }

    load(packed);
    List<String> told = of("event/gdelt-410");
    load(Files.write(folder.resolve("a.export.CSV"), rows));

    assertThat(rejects.noted()).isEmpty();
    assertThat(told).isNotEmpty();
    assertThat(intake.summary().count(Change.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void aFileThatIsLoadedAgainTakesItsOwnPlace() throws IOException {
    load(zip("a.export.CSV", TALKS, event("2", "20150218", "", "", "010", "", PAGE)));
    load(zip("a.export.CSV", TALKS));
    load(zip("a.export.CSV", TALKS));

    assertThat(intake.summary().count(Change.NEW)).isEqualTo(1);
    assertThat(intake.summary().count(Change.CHANGED)).isEqualTo(1);
    assertThat(intake.summary().count(Change.UNCHANGED)).isEqualTo(1);
    assertThat(of("event/gdelt-2")).isEmpty();
  }

  @Test
  void nothingIsLoadedOfAnArchiveThatWasCutShort() throws IOException {
    String[] rows = new String[500];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = event(Integer.toString(i * 7919), "20150218", "", "", "010", "", PAGE + i * 31);
    }
    Path whole = zip("a.export.CSV", rows);
    byte[] bytes = Files.readAllBytes(whole);
    load(Files.write(folder.resolve("b.export.CSV.zip"), Arrays.copyOf(bytes, bytes.length / 2)));

    assertThat(rejects.noted()).singleElement().asString().contains("can't be read further");
    assertThat(of("event/gdelt-0")).isEmpty();
  }

  private void load(Path file) {
    new Loading(store, intake).load(file, Optional.empty());
  }

  private Path zip(String name, String... rows) throws IOException {
    Path file = folder.resolve(name + ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write((String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /// What the graphs of the tables tell of a thing, each triple as the last parts of its IRIs.
  private List<String> of(String path) {
    Node thing = NodeFactory.createURI(store.base().iri() + path);
    return store.read(reader ->
        reader
            .graphs()
            .filter(graph -> graph.getURI().contains("graph/gdelt-"))
            .flatMap(graph -> reader.triples(graph, thing, Node.ANY, Node.ANY))
            .filter(triple ->
                !last(triple.getObject()).equals("Event")
                    || !triple.getObject().getURI().contains("sem"))
            .map(triple -> last(triple.getPredicate()) + " " + last(triple.getObject()))
            .distinct()
            .toList());
  }

  private static String last(Node node) {
    return node.isURI() ? node.getURI().replaceFirst(".*[/#]", "") : node.getLiteralLexicalForm();
  }

  private Node node(Folder in, String slug) {
    return store.base().node(in, slug);
  }
}
