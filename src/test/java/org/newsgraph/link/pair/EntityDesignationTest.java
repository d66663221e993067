package org.newsgraph.link.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What tells entities apart by what they are called.
class EntityDesignationTest {
  private static EntityDesignation called(EntityKind kind, String name) {
    return new EntityDesignation(kind, List.of(name.split(" ")), false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "george h w bush, george w bush",
    "john quincy adams, john adams smith",
    "maria elena lopez, maria teresa lopez",
    "jonas holm, karin holm",
    "g w bush, george h w bush",
    "robert kennedy jr, robert kennedy sr",
  })
  void personsOfOtherNamesAreTwo(String one, String other) {
    assertThat(called(EntityKind.PERSON, one).rulesOut(called(EntityKind.PERSON, other))).isTrue();
    assertThat(called(EntityKind.PERSON, other).rulesOut(called(EntityKind.PERSON, one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "george bush, george w bush",
    "george walker bush, george w bush",
    "dave miller, d miller",
    "holm, karin holm",
    "ludwig van beethoven, ludwig beethoven",
    "oscar de la renta, oscar renta",
    "anna maria von trapp, anna m trapp",
    "andres manuel lopez obrador, andres lopez obrador",
    "hugo rafael chavez frias, hugo chavez frias",
    "ruth joan bader ginsburg, ruth bader ginsburg",
    "robert f kennedy jr, robert kennedy jr",
    "robert f kennedy jr, robert f kennedy",
    "bashar al-assad, bashar assad",
    "bashar al assad, bashar al-assad",
  })
  void personsOfNamesThatAgreeMayBeOne(String one, String other) {
    assertThat(called(EntityKind.PERSON, one).rulesOut(called(EntityKind.PERSON, other))).isFalse();
    assertThat(called(EntityKind.PERSON, other).rulesOut(called(EntityKind.PERSON, one))).isFalse();
  }

  @Test
  void courtsOfTwoCountriesAreTwo() {
    EntityDesignation kenyas = called(EntityKind.ORGANIZATION, "supreme court of kenya");

    assertThat(kenyas.rulesOut(called(EntityKind.ORGANIZATION, "supreme court of nigeria")))
        .isTrue();
    assertThat(kenyas.rulesOut(called(EntityKind.ORGANIZATION, "kenya"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"airlines inc, united airlines", "ibm corp, international business machines"})
  void namesOfOrganizationsAgreeWhicheverComesFirst(String one, String other) {
    EntityDesignation first = called(EntityKind.ORGANIZATION, one);
    EntityDesignation second = called(EntityKind.ORGANIZATION, other);

    assertThat(first.rulesOut(second)).isFalse();
    assertThat(second.rulesOut(first)).isFalse();
  }

  @Test
  void anEventIsNoEntity() {
    EventDesignation event = new EventDesignation(false, 0, 0, Set.of());

    assertThat(called(EntityKind.THING, "storm").rulesOut(event)).isTrue();
    assertThat(event.rulesOut(called(EntityKind.THING, "storm"))).isTrue();
    assertThat(event.rulesOut(event)).isFalse();
  }

  @Test
  void killingsOfOthersAreTwo() {
    EventDesignation holms =
        new EventDesignation(true, 0, 9, Set.of(called(EntityKind.PERSON, "karin holm")));
    EventDesignation renns =
        new EventDesignation(true, 0, 9, Set.of(called(EntityKind.PERSON, "tobias renn")));
    EventDesignation somebodys = new EventDesignation(true, 9, 12, Set.of());

    assertThat(holms.rulesOut(renns)).isTrue();
    assertThat(holms.rulesOut(somebodys)).isFalse();
    assertThat(new EventDesignation(true, 20, 20, Set.of()).rulesOut(somebodys)).isTrue();
  }

  @Test
  void aPersonIsNoPlaceButAHospitalMayBe() {
    EntityDesignation washington = called(EntityKind.PERSON, "washington");

    assertThat(washington.rulesOut(called(EntityKind.PLACE, "washington"))).isTrue();
    assertThat(
            called(EntityKind.ORGANIZATION, "st mary hospital")
                .rulesOut(called(EntityKind.PLACE, "st mary hospital")))
        .isFalse();
  }

  @Test
  void oneOfANameIsNotSeveralWithout() {
    EntityDesignation officers = new EntityDesignation(EntityKind.GROUP, List.of(), false, true);

    assertThat(called(EntityKind.PERSON, "karin holm").rulesOut(officers)).isTrue();
  }
}
