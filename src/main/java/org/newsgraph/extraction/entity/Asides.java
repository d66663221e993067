package org.newsgraph.extraction.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.CorefMention;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Silences the paragraphs in an article that tell nothing of it: links to other articles in
/// capitals, short headings between sections, invitations to read or to subscribe.
///
/// Their sentences stay where they are, but their words are signs to every rule that comes after.
public final class Asides {
  private static final int FEWEST_PARAGRAPHS = 5;
  private static final int LONGEST_HEADING = 4;

  /// What begins a link to something else; a full stop at its end makes it a sentence.
  private static final Pattern LINK =
      Pattern.compile(
          "(fact[ -]?check|check out|in (pictures|photos)|photos?|watch live|live updates?|explainer"
              + "|opinion|the latest|more coverage|further reading)\\s?:.*[^.!?]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INVITATION =
      Pattern.compile(
          ".*\\b(delivered to your inbox|by signing up|our privacy policy|our newsletters?)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final Pattern CLOSED = Pattern.compile(".*[.!?:;,…\"”’']\\)?", Pattern.DOTALL);

  private final AnnotatedArticle article;
  private final int[] text;

  private Asides(AnnotatedArticle article) {
    this.article = article;
    this.text = article.article().text().codePoints().toArray();
  }

  /// The article with its asides silenced.
  public static AnnotatedArticle silence(AnnotatedArticle article) {
    return new Asides(article).silenced();
  }

  private AnnotatedArticle silenced() {
    BitSet silent = silent(paragraphs());
    if (silent.isEmpty()) {
      return article;
    }
    List<Sentence> sentences =
        article.sentences().stream()
            .map(sentence -> silent.get(sentence.index()) ? mute(sentence) : sentence)
            .toList();
    List<List<CorefMention>> chains =
        article.chains().stream()
            .map(chain -> chain.stream().filter(m -> !silent.get(m.sentence())).toList())
            .toList();
    return new AnnotatedArticle(
        article.article(),
        sentences,
        chains,
        article.times().stream().filter(time -> !silent.get(time.sentence())).toList());
  }

  /// The sentences that tell nothing.
  private BitSet silent(List<List<Sentence>> paragraphs) {
    BitSet silent = new BitSet();
    long shouted = paragraphs.stream().filter(p -> isShouted(string(p))).count();
    boolean telling = shouted * 3 < paragraphs.size();
    for (int i = 1; i < paragraphs.size(); i++) {
      String line = string(paragraphs.get(i));
      boolean inBody = i > 1 && i + 1 < paragraphs.size() && paragraphs.size() > FEWEST_PARAGRAPHS;
      boolean heading = inBody && paragraphs.get(i).size() == 1 && isHeading(line);
      boolean link = LINK.matcher(line).matches() || INVITATION.matcher(line).matches();
      if (heading || link || (telling && isShouted(line))) {
        paragraphs.get(i).forEach(sentence -> silent.set(sentence.index()));
      }
    }
    return silent;
  }

  private List<List<Sentence>> paragraphs() {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    int end = -2;
    for (Sentence sentence : article.sentences()) {
      if (paragraphs.isEmpty() || isBreak(end, sentence.span().begin())) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(sentence);
      end = sentence.span().end();
    }
    return paragraphs;
  }

  private boolean isBreak(int from, int to) {
    for (int i = Math.max(0, from); i + 1 < to; i++) {
      if (text[i] == '\n' && text[i + 1] == '\n') {
        return true;
      }
    }
    return false;
  }

  private String string(List<Sentence> paragraph) {
    int begin = paragraph.getFirst().span().begin();
    return new String(text, begin, paragraph.getLast().span().end() - begin);
  }

  /// "MAYOR DENIES FRAUD, POLICE SAY".
  private static boolean isShouted(String line) {
    return line.codePoints().noneMatch(Character::isLowerCase)
        && line.codePoints().filter(Character::isUpperCase).count() > 12
        && words(line) > 2;
  }

  /// "A long way home".
  private static boolean isHeading(String line) {
    return words(line) <= LONGEST_HEADING
        && Character.isUpperCase(line.codePointAt(0))
        && !CLOSED.matcher(line).matches();
  }

  private static long words(String line) {
    return WORD.matcher(line).results().count();
  }

  private static Sentence mute(Sentence sentence) {
    List<Token> tokens =
        sentence.tokens().stream()
            .map(t -> new Token(t.index(), t.word(), t.word(), ":", "O", t.span()))
            .toList();
    List<Dependency> flat = tokens.stream().map(t -> new Dependency(0, "dep", t.index())).toList();
    return new Sentence(sentence.index(), tokens, flat, flat);
  }
}
