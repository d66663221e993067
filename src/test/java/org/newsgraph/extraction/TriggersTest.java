package org.newsgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Event;

/// Sentences and the words in them that name events.
@Tag("slow")
class TriggersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Police in Oslo said in a statement that two men left.|Statement said, statement",
        "A company statement said two men left the harbour.|Statement statement, said",
        "~\"We are safe,\" Anna Berg said in Oslo.~|Statement said",
        "~\"We are safe,\" Anna Berg wrote on Twitter.~|Statement wrote, Twitter",
        "Anna Berg told a news conference on Saturday that two men left.|Statement told, conference",
        "The bank wrote off 3 million euros in 2015.|Transaction wrote off",
        "Chad appears to be pulling back.|Retreat appears, pulling back",
        "The ship is to be delivered to Peru.|Transaction delivered",
        "The frost caused an accident.|Accident accident",
        "The frost caused an accident.|Change caused",
        "He was jailed after a piracy attack.|Assault piracy attack",
        "The workers went on strike.|Protest went, strike",
        "Police took two men into custody.|Arrest took",
        "A technical problem stopped the train.|Accident problem",
        "The garrison repulsed an assault on the fort.|Assault repulsed",
        "The garrison repulsed an assault on the fort.|Assault assault",
        "Peru launched an attack on a port.|Assault launched, attack",
        "The trial of Anna Berg ended on Friday.|Change ended",
        "Anna Berg decided to leave the party.|OtherEvent decided",
        "The delegates checked into a hotel and checked out on Friday.|Movement checked into",
        "The delegates checked into a hotel and checked out on Friday.|Movement checked out",
        "The doctors admitted ten miners to a hospital on Monday.|Movement admitted",
        "The crash claimed the lives of ten people.|Death claimed",
        "The bishop passed away in Quito.|Death passed away",
        "Ten miners were let go in May.|Departure let, go",
        "Officials called off the search.|Rejection called off",
        "An escaped prisoner was found in Lima.|Movement escaped",
        "~\"We are safe,\" said Anna Berg in a statement.~|Statement said, statement",
        "Sara Lund took over as treasurer of the choir in May.|Appointment took over",
        "Peter Holm will take over as chief executive of the dairy.|Appointment take over",
        "Nils Dahl came up with a plan.|OtherEvent came up",
        "Anna Berg watched workers leave the factory.|OtherEvent watched",
        "Neighbours watched a barn burn on Friday.|OtherEvent watched",
        "Hikers heard the bridge collapse.|OtherEvent heard",
        "Residents watched the old mill collapse.|OtherEvent watched",
        "The archer bled to death near Oslo.|Death bled, death",
        "The mob stoned the shepherd to death in Chad.|Killing stoned, death",
        "Police teargassed the fans.|Coercion teargassed",
        "Two letters reached the ministry on Friday.|Statement letters, reached",
        "The letter never reached the ministry.|Change reached",
        "Ten lorries reached Lima on Friday.|Movement reached"
      })
  void findsTheWordsThatNameIt(String sentence, String event) {
    assertThat(events(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Anna Berg saw the Czech-made lamps.|made",
        "The hastily planned trip was cheap.|planned",
        "The elected officials slept.|elected"
      })
  void takesNoQualityForAnEvent(String sentence, String word) {
    assertThat(events(sentence)).noneMatch(event -> event.endsWith(word));
  }

  private static List<String> events(String text) {
    ArticleFacts facts = Told.facts(text);
    return facts.events().stream().map(event -> event.type() + " " + words(event, text)).toList();
  }

  private static String words(Event event, String text) {
    return String.join(
        ", ",
        event.mentions().stream()
            .map(mention -> text.substring(mention.begin(), mention.end()))
            .toList());
  }
}
