package org.newsgraph.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLanguageTest {
  private static final String GERMAN =
      "Der Gemeinderat hat am Dienstag beschlossen, die alte Brücke über den Bach abzureißen und"
          + " durch einen Steg aus Holz zu ersetzen. Die Kosten trägt der Landkreis.";
  private static final String ENGLISH =
      "The parish council decided on Tuesday to pull down the old bridge across the brook and to"
          + " put a wooden footbridge in its place. The county bears the costs.";

  private final ArticleLanguage language = new ArticleLanguage();

  @ParameterizedTest
  @CsvSource({"en", "de", "de-AT"})
  void whatATextIsClearlyLikeWinsOverWhatItSays(String declared) {
    String german = declared.startsWith("de") ? declared : "de";

    assertThat(language.of(GERMAN, Optional.of(declared))).contains(german);
  }

  @Test
  void aTextThatTellsNoneIsJudged() {
    assertThat(language.of(GERMAN, Optional.empty())).contains("de");
    assertThat(language.of(ENGLISH, Optional.empty())).contains("en");
    assertThat(
            language.of(
                "Городской совет решил во вторник снести старый мост через ручей и построить на"
                    + " его месте деревянный пешеходный мостик. Расходы несёт округ.",
                Optional.empty()))
        .contains("ru");
    assertThat(
            language.of(
                "市议会周二决定拆除小溪上的旧桥，并在原处修建一座木制人行桥。县里承担全部费用。工程将于明年春天开始，预计持续三个月。".repeat(3),
                Optional.empty()))
        .contains("zh");
  }

  @Test
  void aShortTextIsNotJudged() {
    assertThat(language.of("Es regnet.", Optional.empty())).isEmpty();
    assertThat(language.of("Es regnet.", Optional.of("en"))).contains("en");
  }

  @Test
  void numbersAndSignsAreOfNoLanguage() {
    assertThat(language.of("2019 12 30 5.6 7.8 +++ ".repeat(20), Optional.empty())).isEmpty();
  }
}
