package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences and whether what they tell took place.
@Tag("slow")
class FactualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Chad did not attack the village.|Negated Assault",
        "Chad attacked the village without killing civilians.|Negated Killing",
        "Chad failed to arrest the rebels.|Negated Arrest",
        "Chad has no intention of attacking Sudan.|Negated Assault",
        "Chad no longer supports the rebels.|Negated Support",
        "Nobody was killed in the blast.|Negated Killing",
        "Neither side attacked the village.|Negated Assault",
        "Chad negotiated with the rebels instead of attacking them.|Negated Assault",
        "Rather than attack the port, Chad withdrew its soldiers.|Negated Assault",
        "Police foiled an attack on the port.|Negated Assault",
        "The talks were cancelled.|Negated Negotiation",
        "Police stopped the rebels from bombing the port.|Negated Bombing",
        "Chad would have attacked the village if the rebels had stayed.|Possible Assault",
        "Had the rebels attacked the village, Chad would have retaliated.|Possible Assault",
        "If the rebels attack the village, Chad will retaliate.|Possible Assault",
        "Was the minister killed by rebels?|Possible Killing",
        "The alleged bombing of the port angered Sudan.|Possible Bombing",
        "The risk of an attack has grown.|Possible Assault",
        "Sudan accused Chad of bombing the port.|Actual Bombing",
        "Neither Chad nor Sudan will attack the port.|Negated Assault",
        "The army should have attacked the port earlier.|Negated Assault",
        "The minister has no plans to attack the port.|Negated Assault",
        "Chad cancelled the talks. Sudan had prepared the talks for a year.|Negated Negotiation",
        "The minister demanded that rebels leave the port.|Planned Movement",
        "The company announced job cuts in Lima.|Planned Departure",
        "Chad threatened to cancel the talks.|Planned Negotiation",
        "The army wants to avoid escalation.|Negated Change",
        "Chad is to withdraw its soldiers from Sudan.|Planned Retreat",
        "Chad to withdraw soldiers from Sudan|Planned Retreat",
        "Chad is going to withdraw its soldiers.|Planned Retreat",
        "The king set an ultimatum for Chad.|Actual Threat",
        "The election will be held on Sunday.|Planned Election",
        "Rebels planned a march in Lima on Saturday.|Planned Protest",
        "The rebels were the first to attack the port.|Actual Assault",
        "Chad managed to capture the port.|Actual Assault",
        "The rebels were forced to surrender.|Actual Retreat",
        "Chad has yet to sign the treaty with Sudan.|Negated Support",
        "The minister had to resign after the protests.|Actual Departure",
        "The army is too weak to attack the port.|Negated Assault",
        "There is no evidence that Chad attacked the port.|Negated Assault",
        "Lawmakers rejected a proposal to withdraw the troops.|Negated Retreat",
        "The union called off the protest.|Negated Protest",
        "The president threatened Chad with sanctions if it attacked Sudan.|Actual Threat",
        "Even if the minister resigned, the army would attack the port.|Planned Assault",
        "The port had often been a target of rocket attacks.|Actual Assault",
        "The governor could order an attack on the rebels.|Possible Assault",
        "The bill would have required approval for an attack on Chad.|Possible Assault",
        "The general said there would be attacks on the port.|Possible Assault",
        "The police met to prevent an attack on the port.|Negated Assault",
        "The president ordered the attack on the port.|Actual Assault",
        "The next election is on Monday. The election worries Chad.|Planned Election",
        "Millions will watch the debate on Monday.|Planned Consultation"
      })
  void tellsWhetherItTookPlace(String sentence, String event) {
    assertThat(Told.by(sentence)).anyMatch(line -> line.startsWith(event + ":"));
  }
}
