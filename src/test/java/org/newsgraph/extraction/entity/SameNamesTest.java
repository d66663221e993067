package org.newsgraph.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;

/// A building and the name that it bears.
class SameNamesTest {
  private static final Spelling CLINIC = new Spelling("Alder Grove Clinic", EntityType.Place);

  private final SameNames names = new SameNames(NounTypes.load(), AnaphorNouns.load(), List.of());

  private static Spelling organization(String name) {
    return new Spelling(name, EntityType.Organization);
  }

  @Test
  void callABuildingByTheNameThatItBears() {
    assertThat(names.isSame(organization("Alder Grove"), CLINIC)).isTrue();
    assertThat(names.isSame(CLINIC, organization("Alder Grove"))).isTrue();
  }

  @Test
  void callNoBuildingByTheNameOfATown() {
    assertThat(names.isSame(new Spelling("Alder Grove", EntityType.City), CLINIC)).isFalse();
  }

  @Test
  void callNobodyByTheNameOfABody() {
    Spelling person = new Spelling("Alder Grove Clinic", EntityType.Person);

    assertThat(names.isSame(organization("Alder Grove"), person)).isFalse();
  }

  @Test
  void callABuildingByHowItsNameBeginsOnly() {
    Spelling works = new Spelling("Alder Grove Works", EntityType.Place);
    Spelling longer = new Spelling("Alder Grove North River Clinic", EntityType.Place);

    assertThat(names.isSame(organization("Grove"), CLINIC)).isFalse();
    assertThat(names.isSame(organization("Alder Grove"), works)).isFalse();
    assertThat(names.isSame(organization("Alder Grove"), longer)).isFalse();
  }
}
