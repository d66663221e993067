package org.newsgraph.article.markup;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.WebAddress;
import org.newsgraph.article.text.Byline;

/// What documents tell of an article, in the forms that [org.newsgraph.article.Metadata] has. What
/// is not in a known form is taken for not told.
public final class MetadataText {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}");
  private static final int LONGEST = 1000;

  /// `ada@example.org (Ada Rowe)`
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("[^\\s()@]{1,80}@[^\\s()@]{1,80} ?\\(([^()]{1,100})\\)");

  /// `Ada Rowe <ada@example.org>`
  private static final Pattern NAME_AND_MAIL =
      Pattern.compile("\"?([^<>\"]{1,100}?)\"? ?<[^<>\\s@]{1,80}@[^<>\\s@]{1,80}>");

  private static final Pattern BY =
      Pattern.compile("(?:by|von|par|por|di):? ", Pattern.CASE_INSENSITIVE);

  private MetadataText() {}

  /// A text in one line; nothing where it is blank or longer than any headline.
  public static Optional<String> line(String text) {
    String line = HtmlFragment.plain(text).replaceAll("[\\s\\u00A0\\u2028\\u2029]+", " ").strip();
    return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
  }

  /// A piece of HTML in one line.
  public static Optional<String> htmlLine(String html) {
    return line(HtmlFragment.text(html));
  }

  /// A language tag (BCP 47), also one with an underline.
  public static Optional<String> language(String tag) {
    String written = tag.strip().replace('_', '-');
    return LANGUAGE.matcher(written).matches() ? Optional.of(written) : Optional.empty();
  }

  /// An address of the web.
  ///
  /// @param base the address that a relative one is relative to
  public static Optional<String> address(String text, Optional<String> base) {
    String written = text.strip();
    return WebAddress.find(written)
        .or(() -> base.filter(at -> !written.isEmpty()).flatMap(at -> resolved(at, written)));
  }

  private static Optional<String> resolved(String base, String relative) {
    try {
      return WebAddress.find(URI.create(base).resolve(relative).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The name in what names one author; nothing where that is but an address.
  public static Optional<String> author(String text) {
    String line = line(text).orElse("");
    Matcher last = MAIL_AND_NAME.matcher(line);
    Matcher first = NAME_AND_MAIL.matcher(line);
    String name = last.matches() ? last.group(1) : first.matches() ? first.group(1) : line;
    return name.isBlank() || name.contains("@") || name.startsWith("http")
        ? Optional.empty()
        : Optional.of(name.strip());
  }

  /// The names in a byline, with or without the word before them: `By Ada Rowe and Tim Hall`.
  public static List<String> authors(String byline) {
    Optional<String> one = author(byline);
    String names = withoutBy(one.orElse(""));
    Optional<String> single = SurnameFirst.read(names);
    if (single.isPresent()) {
      return List.of(single.get());
    }
    List<String> found = Byline.names("By " + names);
    return found.isEmpty() ? one.map(whole -> names).stream().toList() : found;
  }

  private static String withoutBy(String byline) {
    Matcher by = BY.matcher(byline);
    return by.lookingAt() ? byline.substring(by.end()) : byline;
  }
}
