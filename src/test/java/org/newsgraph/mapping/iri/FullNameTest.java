package org.newsgraph.mapping.iri;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.fact.EntityType;

class FullNameTest {

  @ParameterizedTest
  @CsvSource({
    "Person, Qasem Soleimani",
    "Person, General Qasem Soleimani",
    "Person, Kim Jong Un",
    "Person, Donald J. Trump",
    "Organization, Harbour Guard",
    "Organization, Reuters",
    "Organization, University of the North",
    "Organization, the Quds Force",
    "Place, Middle East",
    "City, al-Qaim",
    "City, Rio de Janeiro",
    "Country, Northland",
    "CreativeWork, Treaty of Mara",
    "Thing, Article 51"
  })
  void saysByItselfWhomItNames(EntityType type, String name) {
    assertThat(FullName.is(type, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Person, Soleimani",
    "Person, President Trump",
    "Person, Prime Minister May",
    "Person, J. Smith",
    "Person, Mr. Wong",
    "Person, the ambassador",
    "Organization, UN",
    "Organization, U.N.",
    "Organization, police",
    "Organization, defence ministry",
    "Place, airbase",
    "Place, US airbases",
    "Place, 52 Iranian sites",
    "Country, the country",
    "CreativeWork, Letter",
    "CreativeWork, a letter",
    "Thing, Iran’s missiles",
    "Group, US Troops"
  })
  void needsItsArticleToSayWhomItNames(EntityType type, String name) {
    assertThat(FullName.is(type, name)).isFalse();
  }
}
