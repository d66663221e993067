package org.newsgraph.article.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The headline without the name of the site, which many pages put before or behind it.
final class PageHeadline {
  private static final int LONGEST = 400;
  private static final Pattern LAST_PART =
      Pattern.compile("(.*\\S)\\s+[|–—·»:•/-]+\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern FIRST_PART =
      Pattern.compile("(\\S.*?)(?:\\s+[|–—·»:•/-]+|:)\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern DOMAIN =
      Pattern.compile("(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,6}");

  private final Set<String> sites;
  private final Set<String> headings;

  /// @param sites what the site is called, as [Titles#plain] has it
  /// @param headings the page's largest headings, in the same form
  PageHeadline(Set<String> sites, List<String> headings) {
    this.sites = sites;
    this.headings = new HashSet<>(headings.stream().map(Titles::plain).toList());
  }

  /// The headline that a title is; empty where it is the site's name only.
  Optional<String> of(String title) {
    if (title.length() > LONGEST) {
      return Optional.empty();
    }
    String line = withoutBeginning(withoutEnd(PlainLine.of(title)));
    return line.isEmpty() || sites.contains(Titles.plain(line))
        ? Optional.empty()
        : Optional.of(line);
  }

  /// The heading that says the same as the title, or else the title.
  Optional<String> fallback(List<String> shown, String title) {
    if (title.length() > LONGEST) {
      return shown.stream().flatMap(heading -> of(heading).stream()).findFirst();
    }
    Optional<String> heading =
        shown.stream()
            .filter(text -> sharesWords(text, title))
            .flatMap(h -> of(h).stream())
            .findFirst();
    Optional<String> only =
        title.isBlank() ? shown.stream().findFirst().flatMap(this::of) : Optional.empty();
    return heading.or(() -> of(title)).or(() -> only);
  }

  private static boolean sharesWords(String heading, String title) {
    Set<String> words = new HashSet<>(Arrays.asList(Titles.plain(title).split(" ")));
    List<String> own = Arrays.asList(Titles.plain(heading).split(" "));
    return own.stream().filter(words::contains).count() * 2 >= own.size() + 1;
  }

  private String withoutEnd(String title) {
    String line = title;
    for (Matcher parts = LAST_PART.matcher(line);
        parts.matches();
        parts = LAST_PART.matcher(line)) {
      boolean heading =
          headings.contains(Titles.plain(parts.group(1))) && !headings.contains(Titles.plain(line));
      if (!heading && !isSite(parts.group(2))) {
        return line;
      }
      line = parts.group(1);
    }
    return line;
  }

  private String withoutBeginning(String title) {
    Matcher parts = FIRST_PART.matcher(title);
    if (!parts.matches() || headings.contains(Titles.plain(title))) {
      return title;
    }
    boolean heading = headings.contains(Titles.plain(parts.group(2)));
    return heading || isSite(parts.group(1)) ? parts.group(2) : title;
  }

  private boolean isSite(String part) {
    String plain = Titles.plain(part);
    String squeezed = plain.replace(" ", "");
    return DOMAIN.matcher(part).matches()
        || sites.contains(plain)
        || (squeezed.length() >= 4
            && sites.stream().map(site -> site.replace(" ", "")).anyMatch(squeezed::equals));
  }

  /// What a site is called, as [Titles#plain] has it: the names it tells, and what its host is
  /// called.
  static Set<String> sites(Stream<String> told, Optional<String> host) {
    Set<String> sites = new HashSet<>();
    told.map(PlainLine::of).map(Titles::plain).filter(name -> !name.isEmpty()).forEach(sites::add);
    host.ifPresent(name ->
        Arrays.stream(name.split("\\."))
            .filter(label -> label.length() >= 4)
            .map(Titles::plain)
            .forEach(sites::add));
    return sites;
  }
}
