package org.newsgraph.endpoint.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The templates of `src/main/jte`. They escape texts and IRIs, wherever they come from.
public final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.newsgraph.endpoint.template");

  /// Writes a page.
  ///
  /// @param root the way from the page up to the home page, such as `../`
  public String page(String template, String root, Object view) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", Map.of("root", root, "view", view), output);
    return output.toString();
  }
}
