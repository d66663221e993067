package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The browser of this machine, driven by tests.
final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    assertThat(Files.isExecutable(PROGRAM))
        .as("These tests need Chromium at %s; install it or give -Dchromium=PATH", PROGRAM)
        .isTrue();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    return new Chromium(playwright, browser);
  }

  Page open(int width, ColorScheme colours) {
    return browser.newPage(
        new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(colours));
  }

  Page openWithoutScript() {
    return browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
