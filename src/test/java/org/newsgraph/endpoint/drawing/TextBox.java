package org.newsgraph.endpoint.drawing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The room that a text takes in a picture.
record TextBox(double left, double top, double right, double bottom, String text) {
  private static final Set<String> SMALL = Set.of("relation", "country-name");
  private static final Pattern MOVE = Pattern.compile("translate\\(([-\\d.]+) ([-\\d.]+)\\)");

  static TextBox of(Element text) {
    Lettering letters = Lettering.plain(SMALL.contains(text.getAttribute("class")) ? 11 : 12);
    double x = number(text, "x");
    double y = number(text, "y") + number(text, "dy");
    for (Node above = text.getParentNode();
        above instanceof Element element;
        above = above.getParentNode()) {
      Matcher move = MOVE.matcher(element.getAttribute("transform"));
      if (move.matches()) {
        x += Double.parseDouble(move.group(1));
        y += Double.parseDouble(move.group(2));
      }
    }
    double width = letters.width(text.getTextContent());
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    return new TextBox(left, y - letters.size() * 0.8, left + width, y + 2, text.getTextContent());
  }

  private static double number(Element text, String attribute) {
    String value = text.getAttribute(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  boolean isWithin(TextBox other) {
    return left >= other.left && top >= other.top && right <= other.right && bottom <= other.bottom;
  }

  boolean meets(TextBox other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
}
