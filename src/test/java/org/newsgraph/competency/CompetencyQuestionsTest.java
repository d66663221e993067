package org.newsgraph.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The questions of `ontology/competency`, asked of the sample articles as the program itself reads
/// and links them. A changed answer is a change in what users are told, for better or worse.
@Tag("slow")
class CompetencyQuestionsTest {
  private static SampleGraph graph;

  @BeforeAll
  static void build(@TempDir Path folder) {
    graph = SampleGraph.in(folder.resolve("store"));
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  static List<Question> questions() {
    return Question.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void areAnsweredAsTheFileBesideThemSays(Question question) {
    List<String> expected = question.answerLines();
    List<String> answer = graph.answer(question);

    assertThat(answer)
        .as(
            """
            %s
            %s
            lost (-) and new (+) rows:
            %s
            Where the new answer is a better reading of the articles, renew the file as \
            CONTRIBUTING.md says under "Competency questions", and read it.\
            """,
            question.file(), question.told("title").orElse(""), difference(expected, answer))
        .containsExactlyElementsOf(expected);
  }

  /// Who was killed on the third, what was attacked on the eighth, and what was written to the
  /// United Nations on the tenth, each with how many of the four accounts tell of it.
  @Test
  void fourAccountsOfJanuary2020TellOfOneKillingOneAttackAndOneLetter() {
    String told =
        """
        SELECT (COUNT(DISTINCT ?article) AS ?articles) WHERE {
          ?article ne:reports ?event .
          ?event a %s ; ne:factuality ne:Actual . %s
        } GROUP BY ?event
        """;

    assertThat(
            graph.answer(
                told.formatted("ne:Killing", "?event ne:patient/rdfs:label 'Qasem Soleimani'")))
        .containsExactly("articles", "4");
    assertThat(
            graph.answer(
                told.formatted(
                    "ne:Assault",
                    "?event ne:agent/rdfs:label 'Iran' ; ne:place/rdfs:label 'Iraq'")))
        .containsExactly("articles", "3");
    assertThat(
            graph.answer(
                told.formatted(
                    "ne:Statement",
                    "?event ne:mention/nif:anchorOf ?words FILTER(STRSTARTS(LCASE(?words), 'letter'))")))
        .containsExactly("articles", "1");
  }

  private static String difference(List<String> expected, List<String> answer) {
    List<String> lines = new ArrayList<>();
    without(expected, answer).forEach(row -> lines.add("- " + row));
    without(answer, expected).forEach(row -> lines.add("+ " + row));
    return lines.isEmpty() ? "none: only their order or number differs" : String.join("\n", lines);
  }

  private static List<String> without(List<String> rows, List<String> others) {
    return rows.stream().filter(row -> !others.contains(row)).toList();
  }
}
