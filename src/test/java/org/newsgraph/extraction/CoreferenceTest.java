package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotation.SharedAnnotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Source;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Mention;

/// Texts, somebody or something in them, and all words that refer to it.
@Tag("slow")
class CoreferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The rocket, which was built by Shell, exploded on Monday.|rocket|rocket,which",
        "The jet burst a tyre as it landed in Lima.|jet|jet,it",
        "Shell bought Airbus in Lima. It sold Boeing on Monday.|Shell|Shell,It",
        "Paul Jones, a Peruvian judge, was arrested on Monday. The judge resigned on Tuesday.|Paul Jones|Paul Jones,Peruvian judge,judge",
        "The guerrilla leader Paul Jones was arrested on Monday.|Paul Jones|guerrilla leader,Paul Jones",
        "~We will sue Boeing,~ Ana Torres, the president of Shell, said on Monday.|Shell|We,Shell",
        "~I will sue Boeing,~ Ana Torres, the president of Shell, said on Monday.|Ana Torres|I,Ana Torres,president",
        // who stands out, of those whom gender and grammar allow
        "Ana Torres met Paul Jones in Lima on Monday. She left on Tuesday.|Ana Torres|Ana Torres,She",
        "Paul Jones attacked John Gomez on Monday. He said Gomez was a liar.|Paul Jones|Paul Jones,He",
        "Paul Jones said he would resign.|Paul Jones|Paul Jones,he",
        "Ana Torres met Maria Lopez in Lima on Monday. ~If she leaves, we will sue,~ Torres said.|Maria Lopez|Maria Lopez,she",
        "Two missiles were fired by rebels in Peru on Monday. They fled on Tuesday.|rebels|rebels,They",
        // a definite noun means the name before it that it fits
        "Ana Torres met Paul Jones in Lima on Monday. The actress left on Tuesday.|Ana Torres|Ana Torres,actress",
        "Judge Ana Torres met Paul Jones on Monday. The man said the judge was wrong.|Paul Jones|Paul Jones,man",
        "Shell fired 40 workers on Monday. The oil company said the plant would close.|Shell|Shell,oil company",
        "The Harbor Hawks fired coach Paul Jones on Monday. The team named no other coach.|Harbor Hawks|Harbor Hawks,team",
        "Paul Jones was treated at Mercy Hospital on Monday. The hospital released him on Tuesday.|Mercy Hospital|Mercy Hospital,hospital",
        "NASA launched a rocket on Monday. The agency said it cost $2 million.|NASA|NASA,agency,it",
        "Paul Jones shot John Gomez in Lima on Monday. The suspect fled. The victim died on Tuesday.|Paul Jones|Paul Jones,suspect",
        "Paul Jones shot John Gomez in Lima on Monday. The suspect fled. The victim died on Tuesday.|John Gomez|John Gomez,victim",
        "Paul Jones visited a prison in Lima on Monday. Paul Jones was held at the facility in 1990.|prison|prison,facility",
        "A gunman shot Ana Torres in Lima on Monday. The shooter fled on Tuesday.|gunman|gunman,shooter",
        "Paul Jones met another man in Lima on Monday. The other man shot Jones on Tuesday.|Paul Jones|Paul Jones,Jones",
        // who has no name stays the one that a noun may mean
        "A policeman stopped Paul Jones in Lima on Monday. The man wore a cap. Jones drove home. The man followed Jones on Tuesday.|policeman|policeman,man,man",
        // several, where the annotator's chain leads to them
        "Several Peruvian farmers blocked a road on Monday. The farmers said the road was unsafe. The men left on Tuesday.|farmers|Several Peruvian farmers,farmers,The men",
        "Several robbers entered a bank in Lima on Monday. The robbers said the bank was old. The men left on Tuesday.|robbers|Several robbers,robbers,The men",
        // whoever shoots may do it by office
        "Ana Torres, a policewoman, shot Paul Jones in Lima on Monday. The suspect died on Tuesday.|Ana Torres|Ana Torres,policewoman",
        "Paul Jones is a policeman. Jones shot John Gomez in Lima on Monday. The killer fled on Tuesday.|Paul Jones|Paul Jones,Jones",
        "Ana Torres shot a burglar in Lima on Monday. The shooter was praised on Tuesday.|burglar|burglar",
        "Ana Torres shot the gunman in Lima on Monday. The suspect fled on Tuesday.|Ana Torres|Ana Torres",
        "Paul Jones shot a film in Lima on Monday. The suspect fled on Tuesday.|Paul Jones|Paul Jones",
        "A policeman shot a farmer in Lima on Monday. Paul Jones was arrested on Tuesday.|Paul Jones|Paul Jones",
        "Paul Jones beat John Gomez in the final on Monday. The victim of a crash watched. The suspect fled.|Paul Jones|Paul Jones",
        "John Gomez was beaten to death in Lima on Monday. Paul Jones found the victim on Tuesday.|John Gomez|John Gomez,victim",
        // a company has a team and a season
        "Harbor Foods hired a team in Lima for the holiday season. The company sells rice.|Harbor Foods|Harbor Foods,company",
        // names that a line ends between
        "Visit of Ana Torres¶Paul Jones praises Lima bank¶¶Paul Jones met Ana Torres in Lima on Monday.|Ana Torres|Ana Torres,Ana Torres",
        "Visit of Ana Torres¶Paul Jones praises Lima bank¶¶Paul Jones met Ana Torres in Lima on Monday.|Paul Jones|Paul Jones,Paul Jones",
        // a case is neither of its parties
        "Lawyers cited Kelly v. Morris on Monday. Kelly v. Morris was decided in 1975.|Kelly v. Morris|Kelly v. Morris,Kelly v. Morris",
        "The court decided Miller v. Carter on Monday. Miller was happy.|Miller|Miller",
        // an opening tells of somebody whom the article names later
        "A gunman killed a teacher in Lima on Monday. Paul Jones was arrested on Tuesday and charged with murder.|Paul Jones|gunman,Paul Jones",
        // names of the same and of another
        "Airbus sued Embraer on Monday. Airbus Regional Helicopters makes jets in Lima.|Airbus|Airbus",
        "Paul Jones was fired by General Motors on Monday. GM said the company would pay him.|General Motors|General Motors,GM,the company",
        "Elena Gomez won a prize in Lima on Monday. Elena paints. Paul Gomez praised her.|Elena Gomez|Elena Gomez,Elena,her",
        "Paul Jones Jr. was arrested in Lima on Monday. Jones escaped on Tuesday.|Paul Jones Jr.|Paul Jones Jr.,Jones",
        "Ana Torres taught in Mary Gray until Monday. The Mary Gray School is in Lima. She left it on Tuesday.|Mary Gray School|Mary Gray,Mary Gray School,it",
        "Ana Torres met Maria Lopez in Lima on Monday. Torres hurt herself on Tuesday.|Ana Torres|Ana Torres,Torres,herself",
        // posts with the words before them
        "President Paul Jones met Foreign Minister John Gomez in Lima. The president left on Tuesday.|Paul Jones|Paul Jones,president",
        "President Paul Jones met Foreign Minister John Gomez in Lima. The foreign minister left on Tuesday.|John Gomez|John Gomez,foreign minister",
        "Vice President Paul Jones left Lima. The president stayed.|Paul Jones|Paul Jones",
        // names
        "Mohammad Gomez was arrested in Lima. Mohamed Gomez was released on Tuesday.|Mohammad Gomez|Mohammad Gomez,Mohamed Gomez",
        "Maria Gomez Slams River Bank CEO. Maria Gomez criticised the River Bank on Monday.|River Bank|River Bank,River Bank",
        "Senators Slam Maria Gomez¶¶Maria Gomez spoke in Lima.|Maria Gomez|Maria Gomez,Maria Gomez",
        "Maria Gomez Maria Ana GomezVote on budget nears said on Monday she would leave Lima. Gomez spoke.|Maria Gomez|Maria Gomez Maria Ana GomezVote,she,Gomez",
        "Mr. Gomez opened the fair in Lima. Maria Gomez was arrested on Tuesday.|Maria Gomez|Maria Gomez"
      })
  void tellsWhatRefersToTheSame(String text, String name, String mentions) {
    assertThat(mentions(text.replace('~', '"').replace('¶', '\n'), name))
        .containsExactly(mentions.split(","));
  }

  private static List<String> mentions(String text, String name) {
    Article article =
        new Article(
            Metadata.UNKNOWN,
            text,
            List.of(),
            new Source("test.txt", Optional.empty(), Optional.empty()));
    ArticleFacts facts = new RuleExtractor(SharedAnnotator.get()).extract(article);
    return facts.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .flatMap(entity -> entity.mentions().stream())
        .map(Mention::span)
        .map(span -> text.substring(span.begin(), span.end()))
        .toList();
  }

  /// Nobody attacks what is his.
  @Test
  void leadsWhatIsAttackedToAnother() {
    String text =
        "Chad vowed to fight on Monday. Peru warned Chad, and if the country attacked, Peru would shell their ports.";
    assertThat(mentions(text, "Chad")).contains("their");
  }

  /// "Court clears", "A court cleared".
  @Test
  void takesUpWhatAHeadlineNames() {
    String text =
        "Court clears Paul Jones\n\nA court in Lima cleared Paul Jones of fraud on Monday.";
    assertThat(mentions(text, "Court")).containsExactly("Court", "court");
  }

  /// A phrase does not go on over the end of a line.
  @Test
  void endsPhrasesWithTheLine() {
    String text = "4 May 2011 Lima\nPrison guards arrested Paul Jones on Monday.";
    assertThat(mentions(text, "Prison guards")).containsExactly("Prison guards");
  }
}
