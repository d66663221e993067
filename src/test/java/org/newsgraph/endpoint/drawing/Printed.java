package org.newsgraph.endpoint.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A picture as its template prints it, read back.
record Printed(String html, Document document) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.newsgraph.endpoint.template");
  private static final List<String> LENGTHS =
      List.of("x", "y", "cx", "cy", "r", "width", "height", "d", "transform", "viewBox");
  private static final Pattern LENGTH_TEXT = Pattern.compile("[-\\d. a-zA-Z()]*");

  static Printed of(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("drawing/" + template + ".jte", parameters, output);
    try {
      return new Printed(
          output.toString(),
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<div>" + output + "</div>"))));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(output.toString(), e);
    }
  }

  List<Element> elements(String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /// The drawings, without the keys of legends.
  List<Element> drawings() {
    return elements("svg").stream().filter(svg -> svg.hasAttribute("aria-label")).toList();
  }

  static List<Element> within(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /// Fails unless everything is where it can be seen, whole and safe.
  void check() {
    elements("*").forEach(Printed::checkAttributes);
    assertThat(elements("script")).isEmpty();
    drawings().forEach(Printed::checkTexts);
  }

  private static void checkAttributes(Element element) {
    for (int index = 0; index < element.getAttributes().getLength(); index++) {
      Attr attribute = (Attr) element.getAttributes().item(index);
      assertThat(attribute.getName()).isNotEqualTo("style").doesNotStartWith("on");
      if (LENGTHS.contains(attribute.getName())) {
        assertThat(attribute.getValue())
            .matches(LENGTH_TEXT)
            .doesNotContain("NaN", "Infinity", "E", "e-");
      }
    }
  }

  private static void checkTexts(Element drawing) {
    String[] view = drawing.getAttribute("viewBox").split(" ");
    TextBox all = new TextBox(0, 0, Double.parseDouble(view[2]), Double.parseDouble(view[3]), "");
    List<TextBox> texts = new ArrayList<>();
    for (Element text : within(drawing, "text")) {
      TextBox box = TextBox.of(text);
      assertThat(box.isWithin(all)).as("%s within %s", box, all).isTrue();
      texts.forEach(other -> assertThat(box.meets(other)).as("%s meets %s", box, other).isFalse());
      texts.add(box);
    }
  }
}
