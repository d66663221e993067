package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences and how what they tell relates.
@Tag("slow")
class RelationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The arrest of the mayor sparked protests in Lima.|Protest causedBy Arrest",
        "The protests were sparked by the arrest of the mayor.|Protest causedBy Arrest",
        "The bombing led to the arrest of Paul Jones.|Arrest causedBy Bombing",
        "The protests stem from the arrest of the mayor.|Protest causedBy Arrest",
        "The protests were the result of the arrest.|Protest causedBy Arrest",
        "The mayor resigned because the police killed a protester.|Departure causedBy Killing",
        "The mayor resigned over the killing of a protester.|Departure causedBy Killing",
        "Chad bombed the camps in retaliation for the killing of Ali Sow.|Bombing inResponseTo Killing",
        "The bombing, a reaction to the arrest, killed two soldiers.|Bombing inResponseTo Arrest",
        "Canada imposed sanctions on Belarus for arresting Paul Jones.|Sanction inResponseTo Arrest",
        "Chad bombed the camp on the pretext of killing terrorists.|Bombing justifiedBy Killing",
        "Chad will attack if the rebels kill Ali Sow.|Assault condition Killing",
        "Police arrested Paul Jones before the meeting.|Meeting after Arrest",
        "The talks followed the attack.|Negotiation after Assault",
        "The attack came after the arrest of the general.|Assault after Arrest",
        "Chad arrested the mayor in the wake of the protests.|Arrest after Protest",
        "The strike was part of the war against Sudan.|Assault partOf Assault",
        "Canada imposed sanctions on Belarus on Monday, a day after police arrested the mayor.|Sanction after Arrest",
        "Paul Jones resigned on Friday, two days after he was charged with fraud.|Departure after LegalProceeding",
        "The bus crashed near Lima, killing three people.|Killing causedBy Accident",
        "The arrest of the mayor set off protests in Lima.|Protest causedBy Arrest",
        "The bombing was meant to kill Ali Sow.|Bombing hasPurpose Killing",
        "No talks will be held until Chad frees the mayor.|Negotiation condition Retreat",
        "Paul Jones was sentenced to four years for killing a mayor.|LegalProceeding justifiedBy Killing",
        "Maria Lopez died of cancer.|Death causedBy cancer",
        "The raid on the bank was justified under Article 40 of the labour law, Chad said.|Coercion justifiedBy Article 40",
        "The bombing was a response to a series of attacks by rebels.|Bombing inResponseTo Assault",
        "The bombing faced strong criticism.|Accusation causedBy Bombing",
        "Several ministers resigned after weeks of protests.|Departure after Protest",
        "Peru warned Chad not to attack the port, and if it did, Peru would close the border.|Coercion condition Assault",
        "Police arrested the mayor of Lima, sparking protests across Peru.|Protest causedBy Arrest",
        "Police killed two protesters in Lima, leading to the resignation of the minister.|Departure causedBy Killing",
        "Rebels killed ten soldiers on Monday, and Chad bombed their camps in response.|Bombing inResponseTo Killing",
        "Peru elected Maria Lopez. Five days later, the president resigned.|Departure after Election",
        "The murder stoked anger among the miners and raised tensions in the town.|Change causedBy Killing"
      })
  void tellsHowEventsRelate(String sentence, String relation) {
    assertThat(Told.by(sentence)).contains(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Protesters called for the mayor to resign.|hasPurpose",
        "Prices fell to settle at 20 dollars.|hasPurpose",
        "Chad will not attack even if the rebels kill Ali Sow.|condition",
        "Police arrested Paul Jones, citing the ministry.|justifiedBy",
        "Maria Lopez said they had no intention of hurting the guards.|hasPurpose",
        "Shell sales fell 3 percent.|causedBy",
        "Shell filed for bankruptcy.|justifiedBy",
        "Inflation surpassed five percent.|causedBy"
      })
  void tellsNoRelationThatIsNone(String sentence, String relation) {
    assertThat(Told.by(sentence)).noneMatch(line -> line.contains(" " + relation + " "));
  }
}
