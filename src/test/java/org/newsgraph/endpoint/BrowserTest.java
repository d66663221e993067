package org.newsgraph.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class BrowserTest {
  private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

  private static ServedNews news;
  private static Playwright playwright;
  private static Browser browser;

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private Page page;

  @BeforeAll
  static void start(@TempDir Path directory) {
    assertThat(Files.isExecutable(CHROMIUM))
        .as("These tests need Chromium at %s; install it or give -Dchromium=PATH", CHROMIUM)
        .isTrue();
    news = ServedNews.start(directory);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
  }

  @AfterAll
  static void stop() {
    playwright.close();
    news.close();
  }

  @BeforeEach
  void open() {
    page = browser.newPage();
    page.onRequest(requests::add);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.navigate(news.address().toString());
  }

  private void click(String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private void isHeaded(String heading) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(heading);
  }

  @Test
  void leadsFromTheHomePageThroughAnEventToAnArticleWithoutAskingAnotherHost() {
    isHeaded("What the news reports, as a graph");
    click("attack on Strelsau");
    isHeaded("attack on Strelsau");
    click("Rocket hits harbour");
    isHeaded("Rocket hits harbour");

    assertThat(requests)
        .extracting(request -> URI.create(request.url()).getAuthority())
        .containsOnly(news.address().getAuthority());
    assertThat(complaints).isEmpty();
  }

  @Test
  void findsAPersonByName() {
    page.getByRole(AriaRole.SEARCHBOX).last().fill("rassendyll");
    page.keyboard().press("Enter");
    click("Rudolf Rassendyll");

    isHeaded("Rudolf Rassendyll");
  }
}
