package org.newsgraph.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class BrowserTest {
  private static final int DESK = 1280;

  private static ServedNews news;
  private static Chromium chromium;

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private Page page;

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

  @BeforeEach
  void open() {
    page = chromium.open(DESK, ColorScheme.LIGHT);
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
