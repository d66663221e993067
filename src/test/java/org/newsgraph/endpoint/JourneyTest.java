package org.newsgraph.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader does, from a word to the sentence that says so, and from a question to a table.
@Tag("browser")
class JourneyTest {
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

  private static void click(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void isHeaded(Page page, String heading) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(heading);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void leadsFromAWordToTheSentenceThatSaysSo(int width) {
    List<String> complaints = new CopyOnWriteArrayList<>();
    List<String> hosts = new CopyOnWriteArrayList<>();
    try (Page page = chromium.open(width, ColorScheme.LIGHT)) {
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
      page.navigate(news.address().toString());
      page.getByRole(AriaRole.SEARCHBOX).first().fill("Ruritania");
      page.keyboard().press("Enter");
      click(page, "Ruritania");
      isHeaded(page, "Ruritania");
      click(page, "attack on Strelsau");
      isHeaded(page, "attack on Strelsau");
      page.getByText("attacked the harbour of Strelsau").first().click();
      isHeaded(page, "Rocket hits harbour");

      Locator marked = page.locator(".anchor:target + a");
      assertThat(marked).hasText("attacked");
      assertThat(marked).isInViewport();
      assertThat(complaints).isEmpty();
      assertThat(hosts).containsOnly(news.address().getAuthority());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void leadsFromAnExampleQueryToItsTable(int width) throws IOException {
    try (Page page = chromium.open(width, ColorScheme.LIGHT)) {
      page.navigate(news.address().toString());
      page.locator("header nav")
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Query"))
          .click();
      page.getByLabel("Example queries").selectOption("Who did <what>?");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run")).click();
      assertThat(page.locator("table.rows tbody tr").first()).isVisible();

      Download download =
          page.waitForDownload(() ->
              page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download"))
                  .first()
                  .click());

      assertThat(Files.readString(download.path())).startsWith("event,role,who");
    }
  }
}
