package org.newsgraph.endpoint.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.newsgraph.endpoint.about.Site;

/// The templates of `src/main/jte`. They escape texts and IRIs, wherever they come from.
public final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.newsgraph.endpoint.template");
  private final String license;

  /// @param site what every page tells of what it belongs to
  public Templates(Site site) {
    license = site.license().orElse("");
  }

  /// Writes a page.
  ///
  /// @param root the way from the page up to the home page, such as `../`
  public String page(String template, String root, Object view) {
    StringOutput output = new StringOutput();
    engine.render(
        template + ".jte", Map.of("root", root, "license", license, "view", view), output);
    return output.toString();
  }
}
