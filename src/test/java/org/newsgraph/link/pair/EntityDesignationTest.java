package org.newsgraph.link.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What tells entities apart by what they are called.
class EntityDesignationTest {
  private static EntityDesignation called(EntityKind kind, String name) {
    return new EntityDesignation(kind, name, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "george h w bush, george w bush",
    "john quincy adams, john adams smith",
    "maria elena lopez, maria teresa lopez",
    "jonas holm, karin holm",
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
    EntityDesignation officers = new EntityDesignation(EntityKind.GROUP, "", false, true);

    assertThat(called(EntityKind.PERSON, "karin holm").rulesOut(officers)).isTrue();
  }
}
