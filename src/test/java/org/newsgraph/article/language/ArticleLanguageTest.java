package org.newsgraph.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Ministerin wies die Kritik der Opposition zurück.",
        "de | Bundestag beschließt neues Rentengesetz",
        "fr | Les écoles restent fermées à cause de la grippe.",
        "es | Llovió todo el día y los sindicatos convocan una huelga de trenes.",
        "it | Le scuole restano chiuse per l'influenza.",
        "pt | O prefeito inaugurou a nova ponte na terça-feira.",
        "nl | De vakbonden roepen op tot een staking bij het spoor.",
        "pl | Policja zatrzymała dwóch mężczyzn po pożarze.",
        "sv | Domstolen dömde mannen till sex års fängelse.",
        "tr | Belediye başkanı salı günü yeni köprüyü açtı.",
        "ru | Полиция задержала двух мужчин после пожара."
      })
  void aShortTextThatIsClearlyNotEnglishIsOfItsLanguage(String tag, String text) {
    assertThat(language.of(text, Optional.empty())).contains(tag);
    assertThat(language.of(text, Optional.of("en"))).contains("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor opened the new bridge on Tuesday.",
        "Angela Merkel met Emmanuel Macron in Berlin on Monday.",
        "Bayern Munich beat Borussia Dortmund 3-1.",
        "Real Madrid signs Brazilian striker Rodrigo Alves",
        "The prime minister of Portugal, António Costa, resigned on Friday.",
        "Rio de Janeiro police raid favela, 12 dead",
        "President Lula da Silva signs decree on Amazon land",
        "Die Welt says Scholz rejected the offer from Lufthansa.",
        "Le Pen leads Macron in Ifop poll",
        "Zuma's son Duduzane denies Gupta bribe claim",
        "Abu Mahdi al-Muhandis, Abu Mahdi al Muhandis"
      })
  void aShortEnglishTextWithForeignNamesIsOfNoOtherLanguage(String text) {
    assertThat(language.of(text, Optional.empty()).orElse("en")).isEqualTo("en");
  }

  @Test
  void aTextBetweenTwoLanguagesThatAreAlikeIsNotEnglish() {
    assertThat(
            language.of(
                "Badai menewaskan empat orang di Italia utara. Pengadilan menghukum pria itu enam"
                    + " tahun penjara. Polisi menangkap dua pria.",
                Optional.empty()))
        .isPresent()
        .get()
        .isIn("id", "ms");
  }

  @Test
  void aVeryShortTextIsNotJudged() {
    assertThat(language.of("Es regnet.", Optional.empty())).isEmpty();
    assertThat(language.of("Es regnet.", Optional.of("en"))).contains("en");
  }

  @Test
  void numbersAndSignsAreOfNoLanguage() {
    assertThat(language.of("2019 12 30 5.6 7.8 +++ ".repeat(20), Optional.empty())).isEmpty();
    assertThat(language.of("2019 12 30 5.6 7.8 +++ ".repeat(4), Optional.empty())).isEmpty();
  }
}
