package org.newsgraph.mapping.iri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsException;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.vocabulary.Base;

class IriMinterTest {
  private static final String HASH = "-f1372b7c";
  private static final IriMinter MINTER = new IriMinter(new Base("https://graph.example/"));

  private static final String ENTITIES =
      """
      {"id": "e1", "type": "Country", "name": "Northland"},
      {"id": "e2", "type": "Person", "name": "Ada Quill"},
      {"id": "e3", "type": "Group", "name": "protesters"},
      {"id": "e4", "type": "Organization", "name": "UN", "sameAs": ["https://id.example/un"]},
      {"id": "e5", "type": "Organization", "name": "UN"}
      """;

  private static final String DAY =
      "\"time\": {\"earliest\": \"2020-01-03\", \"latest\": \"2020-01-03\"}";

  @Test
  void namesWhatIsKnownByNameAlikeInEveryArticle() {
    ArticleIris iris = mint("");

    assertThat(path(iris, "e1")).isEqualTo("place/northland");
    assertThat(path(iris, "e2")).isEqualTo("person/ada-quill");
    assertThat(path(iris, "e4")).isEqualTo("organization/un");
  }

  @Test
  void givesTheArticlesHashToWhatHasNoFullName() {
    ArticleIris iris = mint("");

    assertThat(path(iris, "e3")).isEqualTo("group/protesters" + HASH);
    assertThat(path(iris, "e5")).isEqualTo("organization/un" + HASH);
  }

  @Test
  void namesAKillingByItsDayAndWhoWasKilled() {
    ArticleIris iris =
        mint(event("v1", "Killing", "\"agent\": [\"e1\"], \"patient\": [\"e2\"]", DAY));

    assertThat(path(iris, "v1")).isEqualTo("event/2020-01-03-killing-ada-quill");
  }

  @Test
  void namesOtherEventsByWhoDidThemAndToWhom() {
    ArticleIris iris =
        mint(
            event(
                "v1",
                "LegalProceeding",
                "\"patient\": [\"e1\"], \"agent\": [\"e4\", \"e3\"]",
                DAY));

    assertThat(path(iris, "v1")).isEqualTo("event/2020-01-03-legal-proceeding-un-northland");
  }

  @Test
  void givesTheArticlesHashToEventsWithoutADayOrWithoutNames() {
    ArticleIris iris =
        mint(
            event("v1", "Threat", "\"agent\": [\"e1\"]", "\"time\": {\"text\": \"soon\"}")
                + ","
                + event("v2", "Protest", "\"agent\": [\"e3\"]", DAY)
                + ","
                + event("v3", "Protest", "\"agent\": [\"e3\"]", DAY));

    assertThat(path(iris, "v1")).isEqualTo("event/threat-northland" + HASH);
    assertThat(path(iris, "v2")).isEqualTo("event/protest-what-happened" + HASH);
    assertThat(path(iris, "v3")).isEqualTo("event/protest-what-happened" + HASH + "-2");
  }

  @Test
  void marksVersionsThatAreNotReportedToHaveHappened() {
    String threat = "\"participants\": {\"agent\": [\"e1\"]}, " + DAY;
    ArticleIris iris =
        mint(
            String.join(
                ",",
                version("Actual", "v1", "Threat", threat),
                version("Planned", "v2", "Coercion", "\"versionOf\": \"v1\""),
                version("Actual", "v3", "Threat", threat + ", \"accordingTo\": [\"c1\"]"),
                version("Negated", "v4", "Threat", threat + ", \"accordingTo\": [\"c2\"]")));

    String plain = "event/2020-01-03-threat-northland";
    assertThat(path(iris, "v1")).isEqualTo(plain);
    assertThat(path(iris, "v2")).isEqualTo(plain + "-planned");
    assertThat(path(iris, "v3")).isEqualTo(plain + "-according-to-ada-quill-protesters" + HASH);
    assertThat(path(iris, "v4")).isEqualTo(plain + "-according-to-unnamed-negated");
    assertThat(List.of("v1", "v2", "v3", "v4"))
        .allSatisfy(id -> assertThat(iris.plainEvent(id).getURI()).endsWith(plain));
  }

  @Test
  void namesClaimsByWhoSaysWhat() {
    ArticleIris iris = mint("");

    assertThat(path(iris, "c1")).isEqualTo("claim/protesters-vow-there-will-be-more" + HASH);
    assertThat(path(iris, "c2")).isEqualTo("claim/unnamed-report" + HASH);
  }

  @Test
  void refusesAVersionOfItself() {
    String circle =
        event("v1", "Threat", "", "\"versionOf\": \"v2\"")
            + ","
            + event("v2", "Threat", "", "\"versionOf\": \"v1\"");

    assertThatThrownBy(() -> mint(circle))
        .isInstanceOf(FactsException.class)
        .hasMessage("event \"v1\" is by versionOf a version of itself; break the circle");
  }

  @Test
  void givesDifferentIrisToThingsOfOneArticleThatNeedItsHash() {
    qt().forAll(
            lists()
                .of(strings().betweenCodePoints('(', 'Z').ofLengthBetween(1, 3))
                .ofSizeBetween(0, 30))
        .check(names -> {
          ArticleIris iris = MINTER.mint(facts(groups(names), ""));
          return IntStream.range(0, names.size())
                  .mapToObj(i -> iris.node("g" + i))
                  .distinct()
                  .count()
              == names.size();
        });
  }

  private static String path(ArticleIris iris, String id) {
    return iris.node(id).getURI().substring("https://graph.example/".length());
  }

  private static String event(String id, String type, String participants, String more) {
    return version("Actual", id, type, "\"participants\": {" + participants + "}, " + more);
  }

  private static String version(String factuality, String id, String type, String more) {
    return """
    {"id": "%s", "type": "%s", "label": "what happened", "factuality": "%s", %s}
    """
        .formatted(id, type, factuality, more);
  }

  private static String groups(List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(i ->
            "{\"id\": \"g%d\", \"type\": \"Group\", \"name\": \"%s\"}".formatted(i, names.get(i)))
        .collect(Collectors.joining(","));
  }

  private static ArticleIris mint(String events) {
    return MINTER.mint(facts(ENTITIES, events));
  }

  private static ArticleFacts facts(String entities, String events) {
    String claims =
        entities.equals(ENTITIES)
            ? """
            {"id": "c1", "type": "Claim", "speaker": ["e3", "e2"], "cue": "vow",
             "content": "There will be more of it"},
            {"id": "c2", "type": "Claim", "cue": "report"}
            """
            : "";
    return FactsReader.parse(
        """
        {"schema": "article-facts/1",
         "article": {"url": "https://news.example/1", "text": "What happened."},
         "entities": [%s], "events": [%s], "claims": [%s]}
        """
            .formatted(entities, events, claims),
        "facts.json");
  }
}
