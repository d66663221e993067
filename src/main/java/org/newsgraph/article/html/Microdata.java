package org.newsgraph.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What attributes within a page's text tell of the article: microdata (`itemprop`) and RDFa
/// (`property`) in the terms of schema.org, `rel=author`, and `<time>`.
final class Microdata {
  private static final Set<String> FIELDS = Set.of("headline", "datepublished", "author", "time");
  private static final Set<String> ELSEWHERE = Set.of("aside", "footer", "nav");
  private static final int MOST = 50;
  private static final int MOST_SEEN = 2000;
  private static final int LONGEST = 500;

  private final Map<String, List<Element>> elements = new HashMap<>();
  private int seen;

  private Microdata() {}

  static Microdata of(Document page) {
    Microdata data = new Microdata();
    for (Element element : page.select("[itemprop], [property], [rel=author], time")) {
      if (data.seen < MOST_SEEN) {
        field(element).ifPresent(field -> data.add(field, element));
      }
    }
    return data;
  }

  private static Optional<String> field(Element element) {
    if (element.normalName().equals("meta") && element.attr("itemprop").isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(
            element.attr("itemprop"),
            element.attr("property"),
            element.attr("rel"),
            element.normalName())
        .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^schema:", ""))
        .filter(FIELDS::contains)
        .findFirst();
  }

  private void add(String field, Element element) {
    seen++;
    List<Element> same = elements.computeIfAbsent(field, key -> new ArrayList<>());
    if (same.size() < MOST && !isElsewhere(element)) {
      same.add(element);
    }
  }

  /// Whether it belongs to a comment, or to something beside the article.
  private static boolean isElsewhere(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      if (ELSEWHERE.contains(up.normalName())
          || up.attr("itemtype").endsWith("Comment")
          || (!up.normalName().equals("body") && Hints.of(up).contains(Hints.Kind.COMMENTS))) {
        return true;
      }
      if (up.normalName().equals("article")) {
        return false;
      }
    }
    return false;
  }

  Optional<String> headline() {
    return values("headline").findFirst();
  }

  /// The dates of publication, as they are written.
  Stream<String> dates() {
    return values("datepublished");
  }

  /// What the first `<time>` tells that is not of a change, where all that are not tell one day or
  /// one of them names itself the time of publication.
  Stream<String> times() {
    List<Element> times =
        elements.getOrDefault("time", List.of()).stream().filter(t -> !isChange(t)).toList();
    List<Element> named = times.stream().filter(Microdata::isPublication).toList();
    if (!named.isEmpty()) {
      return named.stream().limit(1).flatMap(Microdata::dated);
    }
    long days =
        times.stream()
            .flatMap(time -> dated(time).limit(1))
            .flatMap(text -> PageDate.read(text).stream())
            .map(date -> date.day())
            .distinct()
            .count();
    return days == 1 ? times.stream().flatMap(Microdata::dated) : Stream.empty();
  }

  /// The names of the authors, as they are written.
  List<String> authors() {
    return values("author").distinct().limit(10).toList();
  }

  private static boolean isPublication(Element time) {
    return time.hasAttr("pubdate") || time.className().toLowerCase(Locale.ROOT).contains("publish");
  }

  private static boolean isChange(Element time) {
    String names = time.className().toLowerCase(Locale.ROOT) + time.attr("itemprop");
    return (names.contains("updated") || names.contains("odified")) && !names.contains("ublish");
  }

  private Stream<String> values(String field) {
    return elements.getOrDefault(field, List.of()).stream().flatMap(Microdata::told);
  }

  private static Stream<String> told(Element element) {
    if (element.normalName().equals("time") || element.hasAttr("datetime")) {
      return dated(element);
    }
    Element name = element.selectFirst("[itemprop=name], [property=name], [property=schema:name]");
    Element teller = name == null ? element : name;
    return Stream.of(teller.attr("content"), ShortText.of(teller))
        .filter(Microdata::isUseful)
        .limit(1);
  }

  private static Stream<String> dated(Element time) {
    return Stream.of(time.attr("datetime"), time.attr("content"), ShortText.of(time))
        .filter(Microdata::isUseful);
  }

  private static boolean isUseful(String text) {
    return !text.isBlank() && text.length() <= LONGEST;
  }
}
