package org.newsgraph.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.vocabulary.NewsEvents;

/// What holds of the competency questions and their answers as files, without asking them.
class QuestionFilesTest {
  private static final int ENOUGH = 40;
  private static final Set<String> TERMS = terms();

  static List<Question> questions() {
    return Question.all();
  }

  @Test
  void areMany() {
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void answerNothingThatIsNotAsked() {
    assertThat(Question.answers())
        .containsExactlyInAnyOrderElementsOf(questions().stream().map(Question::answer).toList());
  }

  @Test
  void standInTheTableOfTheFolder() throws IOException {
    String table = Files.readString(Question.FOLDER.resolve("README.md"));

    assertThat(questions())
        .allSatisfy(question -> {
          String row = "| %s | [%s](%2$s.rq) |".formatted(title(question), question.name());
          assertThat(table).containsOnlyOnce(row);
        });
    assertThat(table.lines().filter(line -> line.contains(".rq) |"))).hasSize(questions().size());
  }

  @Test
  void areCountedWhereUsersReadOfThem() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("`ontology/competency/` holds %d questions".formatted(questions().size()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void tellWhatIsAskedAndHowItIsAnswered(Question question) {
    assertThat(title(question)).isNotBlank().hasSizeLessThan(100);
    assertThat(question.told("description"))
        .hasValueSatisfying(text -> assertThat(text).hasSizeGreaterThan(80));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void useOnlyTermsOfTheOntology(Question question) {
    assertThat(question.terms()).isSubsetOf(TERMS);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void sayWhatTheyNeedBeyondStandardSparql(Question question) {
    assertThat(Extensions.of(question.query()).isEmpty())
        .as("%s uses %s", question, Extensions.of(question.query()))
        .isEqualTo(question.told("needs").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void joinWhatTheyAskForByCommonVariables(Question question) {
    assertThat(JoinedPatterns.apart(question.query()))
        .as(
            "patterns of %s that nothing joins: every solution of one meets all of the other's",
            question)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void haveAnAnswerWithTheirColumns(Question question) {
    List<CSVRecord> rows = rows(question);

    assertThat(rows.getFirst().toList()).isEqualTo(question.query().getResultVars());
    assertThat(rows).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void orderTheirRowsToTheLast(Question question) {
    Query query = question.query();
    List<String> columns = query.getResultVars();
    List<Integer> sorted =
        query.getOrderBy().stream()
            .map(SortCondition::getExpression)
            .map(by -> columns.indexOf(by.getVarName()))
            .toList();

    assertThat(sorted).doesNotContain(-1);
    assertThat(rows(question).stream().map(row -> sorted.stream().map(row::get).toList()))
        .doesNotHaveDuplicates();
  }

  private static String title(Question question) {
    return question.told("title").orElse("");
  }

  private static List<CSVRecord> rows(Question question) {
    try (Reader reader = Files.newBufferedReader(question.answer())) {
      return CSVFormat.RFC4180.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> terms() {
    Graph ontology = RDFDataMgr.loadGraph("ontology/news-events.ttl");
    return ontology.find(Node.ANY, RDF.Nodes.type, Node.ANY).toList().stream()
        .map(triple -> triple.getSubject())
        .filter(term -> term.isURI() && term.getURI().startsWith(NewsEvents.NAMESPACE))
        .map(term -> term.getURI().substring(NewsEvents.NAMESPACE.length()))
        .collect(Collectors.toSet());
  }
}
