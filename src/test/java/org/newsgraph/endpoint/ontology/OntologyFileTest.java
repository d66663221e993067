package org.newsgraph.endpoint.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.endpoint.NewsServer;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.page.Templates;
import org.newsgraph.endpoint.view.OntologyFile;
import org.newsgraph.vocabulary.Base;

/// The reference as a file, `ontology/index.html`.
class OntologyFileTest {
  private static final Path FOLDER = Path.of("ontology");
  private static final Path FILE = FOLDER.resolve("index.html");

  @Test
  void isWhatTheTurtleGives() throws IOException {
    String made = made();
    if ("write".equals(System.getProperty("reference"))) {
      Files.writeString(FILE, made);
    }

    assertThat(Files.readString(FILE))
        .as("mvn -q test -Dtest=OntologyFileTest -Dreference=write renews " + FILE)
        .isEqualTo(made);
  }

  @Test
  void loadsNothingAndRunsNothing() {
    assertThat(made()).doesNotContain("<script", "<img", "rel=\"stylesheet\"", "url(", "@import");
  }

  @Test
  void leadsOnlyToWhatIsThere() {
    String made = made();
    List<String> targets = found("href=\"([^\"]*)\"", made);

    assertThat(found(" id=\"([^\"]*)\"", made)).doesNotHaveDuplicates();
    assertThat(targets)
        .filteredOn(target -> target.startsWith("#"))
        .isNotEmpty()
        .allMatch(target -> made.contains(" id=\"" + target.substring(1) + "\""));
    assertThat(targets)
        .filteredOn(target -> !target.startsWith("#") && !target.startsWith("http"))
        .isNotEmpty()
        .allMatch(file -> Files.exists(FOLDER.resolve(file)));
  }

  @Test
  void showsEveryExample() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("examples"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".rq", "")))
          .containsExactlyInAnyOrderElementsOf(Ontology.EXAMPLES);
    }
  }

  private static String made() {
    Site site = new Site(Base.DEFAULT, true, Optional.empty());
    return new Templates(site)
        .page(
            "ontology/file",
            "",
            new OntologyFile(
                OntologyReader.forFile(Ontology.read()),
                Stream.of("style.css", "ontology.css")
                    .map(OntologyFileTest::style)
                    .collect(Collectors.joining("\n"))));
  }

  private static String style(String name) {
    try (InputStream in =
        Objects.requireNonNull(NewsServer.class.getResourceAsStream("static/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }
}
