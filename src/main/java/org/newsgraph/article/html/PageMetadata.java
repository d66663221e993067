package org.newsgraph.article.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;

/// What a page's markup tells of its article. The sources, the most trusted ones first: JSON-LD,
/// `<meta>` (Open Graph, then Dublin Core and others), microdata, `<time>`, and what the page
/// shows.
final class PageMetadata {
  private static final int LONGEST_PUBLISHER = 80;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
  private static final Pattern DAY_IN_PATH =
      Pattern.compile("/((?:19|20)\\d\\d)/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])/");
  private static final Pattern HANDLE =
      Pattern.compile("[\\p{Ll}\\p{N}_-]+|\\S+\\.(?i:com|org|net|info|co\\.\\p{L}{2}|\\p{L}{2})");
  private static final Pattern CUT = Pattern.compile("(.{20,})(?:\\.\\.\\.|…)");
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private final Document page;
  private final JsonLdArticle json;
  private final MetaTags tags;
  private final Microdata microdata;
  private final Optional<String> address;
  private final Set<String> sites;

  private PageMetadata(Document page, JsonLdArticle json, Optional<String> given) {
    this.page = page;
    this.json = json;
    this.tags = MetaTags.of(page);
    this.microdata = Microdata.of(page);
    this.address = PageAddress.of(page, tags, given);
    this.sites =
        PageHeadline.sites(
            Stream.concat(json.publisher().stream(), tags.all("publisher")),
            address.flatMap(PageAddress::host));
  }

  /// @param given where the page came from
  static Metadata of(Document page, JsonLdArticle json, Optional<String> given) {
    return new PageMetadata(page, json, given).read();
  }

  private Metadata read() {
    return new Metadata(
        address, headline(), publisher(), authors(), published(), Optional.empty(), language());
  }

  private Optional<String> headline() {
    List<String> shown =
        page.select("h1").stream().limit(5).map(ShortText::of).filter(h -> !h.isBlank()).toList();
    PageHeadline headline = new PageHeadline(sites, shown);
    return Stream.of(json.headline().stream(), tags.all("headline"), microdata.headline().stream())
        .flatMap(told -> told)
        .flatMap(told -> headline.of(told).stream())
        .findFirst()
        .map(told -> untruncated(told, shown))
        .or(() -> headline.fallback(shown, page.title()));
  }

  /// Some sites cut headlines for search engines; the page shows the whole.
  private static String untruncated(String headline, List<String> shown) {
    Matcher cut = CUT.matcher(headline);
    if (!cut.matches()) {
      return headline;
    }
    String beginning = Titles.plain(cut.group(1));
    return shown.stream()
        .filter(heading -> Titles.plain(heading).startsWith(beginning))
        .findFirst()
        .orElse(headline);
  }

  /// The site's name; its address or its name in one small word only where nothing better is told.
  private Optional<String> publisher() {
    List<String> names =
        Stream.concat(
                Stream.concat(tags.all("publisher").limit(1), json.publisher().stream()),
                tags.all("publisher").skip(1))
            .map(PlainLine::of)
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST_PUBLISHER)
            .filter(name -> !name.contains("://") && !name.startsWith("@"))
            .toList();
    return names.stream()
        .filter(name -> !HANDLE.matcher(name).matches())
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  private List<String> authors() {
    return Stream.of(
            Stream.of(json.authors()), tags.byName("author"), Stream.of(microdata.authors()))
        .flatMap(sources -> sources)
        .map(told -> AuthorNames.of(told, sites))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The date that is told first, with the time of day from another source where it is the same
  /// day.
  private Optional<Publication> published() {
    List<Publication> told =
        Stream.of(
                json.dates().stream(), tags.all("published"), microdata.dates(), microdata.times())
            .flatMap(dates -> dates)
            .flatMap(date -> PageDate.read(date).stream())
            .filter(date -> !date.day().equals(NO_DAY))
            .toList();
    Optional<LocalDate> day = told.stream().findFirst().map(Publication::day);
    return told.stream()
        .filter(date -> day.filter(date.day()::equals).isPresent() && date.time().isPresent())
        .findFirst()
        .or(() -> told.stream().findFirst())
        .or(this::dayOfAddress);
  }

  private Optional<Publication> dayOfAddress() {
    return address
        .map(DAY_IN_PATH::matcher)
        .filter(Matcher::find)
        .flatMap(d -> PageDate.read(d.group(1) + "-" + d.group(2) + "-" + d.group(3)));
  }

  private Optional<String> language() {
    return Stream.of(
            Stream.of(page.select("html").attr("lang"), page.select("html").attr("xml:lang")),
            json.language().stream(),
            tags.all("locale"))
        .flatMap(told -> told)
        .map(String::strip)
        .filter(tag -> LANGUAGE.matcher(tag).matches())
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.startsWith("und"))
        .findFirst();
  }
}
