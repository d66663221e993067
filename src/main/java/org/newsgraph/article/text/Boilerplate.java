package org.newsgraph.article.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Tells the lines around an article that are no part of it. In doubt a line is kept.
final class Boilerplate {
  private static final int LONGEST = 400;

  /// What a page puts around an article, wherever it stands.
  private static final List<Pattern> FURNITURE =
      patterns(
          // reading time
          "\\d{1,3}[ -]?min(ute)?s?[ -]read",
          "(estimated )?read(ing)? time:? *\\d+ ?min(ute)?s?",
          // sharing
          "((share|tweet|post|email|e-mail|print|facebook|twitter|pinterest|whatsapp|linkedin"
              + "|reddit|flipboard|telegram|listen to article|listen to this article"
              + "|share (this|on)|this article|copy link|\\d+:\\d\\d|\\|) ?){2,}",
          "(share|tweet)( this)?( (article|story|post|page))?",
          "(view|leave|post) (a )?comments?",
          "follow .{1,60} on (twitter|facebook|instagram|youtube|x|telegram|linkedin|google news"
              + "|whatsapp)\\b.{0,60}",
          // advertising
          "advertisement|(story|article) continues below( this)?( advertisement)?",
          "scroll (down )?to continue.{0,60}",
          "click here\\b.{0,100}|.{0,200}\\bplease click here\\.?",
          "(sign up|subscribe)\\b.{0,120}\\b(newsletters?|alerts?|updates|inbox|podcast|channel)\\b"
              + ".{0,80}",
          // rights and who made it
          "(copyright|©)( ?©| ?\\(c\\))? ?\\d{4}.{0,200}",
          ".{0,100}\\ball rights reserved\\.?.{0,100}",
          ".{3,250} contributed to this (report|article|story)\\.?",
          "(—|-|–)? ?(additional |with )?reporting by \\p{Lu}.{2,200}|contributing: \\p{Lu}.{2,150}",
          // navigation
          "home ?[>»›/|].{1,120}",
          "media playback is (unsupported|not supported) on (your|this) device",
          "\\d{9,}",
          "[^\\p{L}\\p{N}]+");

  /// The beginnings of lines that may be as long as they like.
  private static final Pattern NEWSLETTER =
      Pattern.compile("(get|join) (our|the) .{0,40}newsletter\\b", Pattern.CASE_INSENSITIVE);

  /// Links to other articles.
  private static final List<Pattern> LINKS =
      patterns(
          "(you (may|might)( also)? (like|be interested in)|read more|also read|read also|see also"
              + "|also see|must read|read next|don['’]t miss"
              + "|related( (stories|story|articles?|coverage|content|news|topics?))?"
              + "|more on this( story| topic)?|recommended|editor['’]s picks?|need to know"
              + "|more|see|read|watch|listen) ?:( ?.{1,200}[^.])?",
          ".{0,200}[^.!?] read more|read more|\\(?read more\\)?");

  private static final Pattern SHOUTED_LINK =
      Pattern.compile("(ALSO READ|READ ALSO|READ MORE|SEE ALSO|MUST READ)\\b.{0,200}[^.]");

  /// `Flood:What the mayor knew`, as it comes out of a page that shows the first word in bold.
  private static final Pattern GLUED_LINK =
      Pattern.compile("(?=.{10,150}$)[^:]*[\\p{L}'’\"”]:[\\p{Lu}'‘\"“][^:]*[^.]");

  /// Put between brackets into a sentence.
  private static final Pattern INSERTED_LINK =
      Pattern.compile(" ?\\((RELATED|READ MORE|READ|SEE ALSO|ALSO READ|WATCH): [^()]{1,200}\\)");

  private static final Pattern HEADING_OF_LINKS =
      Pattern.compile(
          "(related( (stories|articles|coverage|content|news|topics))?|read more|read next"
              + "|more (on this (story|topic)|from [^.]{2,40})|you (may|might) also like"
              + "|recommended( for you)?|most (read|popular)|trending( now)?):?",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  /// Whether the line is none of the article's, wherever it stands.
  static boolean isFurniture(String line) {
    return NEWSLETTER.matcher(line).lookingAt()
        || (line.length() <= LONGEST && matchesAny(FURNITURE, line));
  }

  /// Whether the line is a link to something else to read.
  static boolean isLink(String line) {
    return line.length() <= LONGEST
        && !Character.isLowerCase(line.charAt(0))
        && (matchesAny(LINKS, line)
            || SHOUTED_LINK.matcher(line).matches()
            || GLUED_LINK.matcher(line).matches());
  }

  /// The line without the links put into it.
  static String withoutLinks(String line) {
    return INSERTED_LINK.matcher(line).replaceAll("");
  }

  /// The lines without a list of links at their end.
  static List<Line> withoutListOfLinks(List<Line> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      if (HEADING_OF_LINKS.matcher(lines.get(i).text()).matches()) {
        return lines.subList(0, i);
      }
      if (lines.get(i).isClosed()) {
        return lines;
      }
    }
    return lines;
  }

  private static boolean matchesAny(List<Pattern> patterns, String line) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }

  private static List<Pattern> patterns(String... expressions) {
    return Arrays.stream(expressions)
        .map(e -> Pattern.compile(e, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }
}
