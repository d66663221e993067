package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages can be read by everybody, as far as axe can tell, in light and dark and on a phone.
///
/// What is inside the query editor is its makers' affair.
@Tag("browser")
class AccessibleTest {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private static ServedNews news;
  private static Chromium chromium;

  @BeforeAll
  static void start(@TempDir Path directory) {
    news = ServedNews.start(directory);
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    news.close();
  }

  static Stream<Arguments> pages() {
    return Stream.concat(
            ShownPages.ALL.stream(),
            Stream.of(ShownPages.ERROR, ShownPages.FILE.toUri().toString()))
        .flatMap(path ->
            Stream.of(
                Arguments.of(path, DESK, ColorScheme.LIGHT),
                Arguments.of(path, DESK, ColorScheme.DARK),
                Arguments.of(path, PHONE, ColorScheme.LIGHT)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNothingThatKeepsSomebodyOut(String path, int width, ColorScheme colours) {
    try (Page page = chromium.open(width, colours)) {
      page.navigate(address(path));

      AxeResults results = new AxeBuilder(page).exclude("#yasgui").analyze();

      assertThat(results.getPasses()).isNotEmpty();
      assertThat(results.getViolations())
          .filteredOn(finding -> GRAVE.contains(finding.getImpact()))
          .extracting(finding -> finding.getId() + ": " + finding.getNodes())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsTheScreenAndLetsNothingComplain(String path, int width, ColorScheme colours) {
    List<String> complaints = new CopyOnWriteArrayList<>();
    try (Page page = chromium.open(width, colours)) {
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(address(path));

      assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
          .isLessThanOrEqualTo(width);
      assertThat(complaints).filteredOn(text -> !text.contains("404")).isEmpty();
    }
  }

  private static String address(String path) {
    return path.startsWith("file:") ? path : news.address() + path;
  }
}
