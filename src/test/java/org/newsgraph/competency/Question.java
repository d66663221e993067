package org.newsgraph.competency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.newsgraph.vocabulary.Base;

/// A competency question: what a researcher asks, as SPARQL under a comment that says it in words,
/// with the expected answer in the file beside it.
///
/// @param file the query
/// @param text what is in it
record Question(Path file, String text) {
  static final Path FOLDER = Path.of("ontology", "competency");

  private static final String ENDING = ".rq";
  private static final String ANSWER_ENDING = ".csv";

  /// Every question, in the order of the files' names.
  static List<Question> all() {
    return filesOf(ENDING).map(file -> new Question(file, read(file))).toList();
  }

  /// The file of every answer, also of those whose question is gone.
  static List<Path> answers() {
    return filesOf(ANSWER_ENDING).toList();
  }

  private static Stream<Path> filesOf(String ending) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    String fileName = String.valueOf(file.getFileName());
    return fileName.substring(0, fileName.length() - ENDING.length());
  }

  /// The file with the expected answer.
  Path answer() {
    return FOLDER.resolve(name() + ANSWER_ENDING);
  }

  /// The lines of the expected answer; the first has the columns' names.
  List<String> answerLines() {
    return read(answer()).lines().toList();
  }

  /// What stands behind a word of the comment: `title`, `description`, `gap`, `needs`.
  Optional<String> told(String word) {
    return Pattern.compile("^# " + word + ": (\\S.*)$", Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .findFirst();
  }

  /// The names of our vocabulary that it speaks of, in the query or in the comment.
  Stream<String> terms() {
    Matcher terms = Pattern.compile("\\bne:(\\w+)").matcher(text);
    return terms.results().map((MatchResult term) -> term.group(1)).distinct();
  }

  /// The query, read as SPARQL 1.1 without any extension of the grammar.
  Query query() {
    return QueryFactory.create(text, Base.DEFAULT.iri(), Syntax.syntaxSPARQL_11);
  }

  @Override
  public String toString() {
    return name();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
