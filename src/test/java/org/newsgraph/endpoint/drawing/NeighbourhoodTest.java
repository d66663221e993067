package org.newsgraph.endpoint.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.endpoint.drawing.network.Kind;
import org.newsgraph.endpoint.drawing.network.Neighbour;
import org.newsgraph.endpoint.drawing.network.Neighbourhood;
import org.newsgraph.endpoint.drawing.network.NetDrawing;
import org.quicktheories.core.Gen;

class NeighbourhoodTest {
  private static final Neighbour TRUMP =
      new Neighbour("Donald Trump", "t", Kind.PERSON, List.of("ordered"), 3, Told.CLAIMED);
  private static final Neighbour BAGHDAD =
      new Neighbour("Baghdad", "b", Kind.PLACE, List.of("where"), 9, Told.REPORTED);

  private static Printed print(String centre, List<Neighbour> neighbours) {
    return Printed.of(
        "neighbourhood", Map.of("view", Neighbourhood.of(centre, Kind.EVENT, neighbours)));
  }

  private static Gen<Neighbour> neighbours() {
    return HostileTexts.any()
        .zip(
            arbitrary().enumValues(Kind.class),
            lists().of(HostileTexts.any()).ofSizeBetween(0, 3),
            arbitrary().pick(0.0, 1.0, 7.0, -3.0, Double.NaN, Double.POSITIVE_INFINITY, 1e300),
            arbitrary().enumValues(Told.class),
            (label, kind, relations, weight, told) ->
                new Neighbour(label, "n", kind, relations, weight, told));
  }

  @Test
  void staysWithinThePictureWhateverItIsGiven() {
    qt().withExamples(300)
        .forAll(HostileTexts.any(), lists().of(neighbours()).ofSizeBetween(0, 40))
        .checkAssert((centre, neighbours) -> print(centre, neighbours).check());
  }

  @Test
  void isTheSameInWhateverOrderItIsGiven() {
    qt().withExamples(100)
        .forAll(lists().of(neighbours()).ofSizeBetween(0, 40), longs().all())
        .checkAssert((neighbours, seed) -> {
          List<Neighbour> shuffled = new ArrayList<>(neighbours);
          Collections.shuffle(shuffled, new Random(seed));

          assertThat(print("x", shuffled).html()).isEqualTo(print("x", neighbours).html());
        });
  }

  @Test
  void showsTheNearestOfThousands() {
    List<Neighbour> many =
        IntStream.range(0, 10_000)
            .mapToObj(
                i -> new Neighbour("n" + i, "n" + i, Kind.PERSON, List.of(), i, Told.REPORTED))
            .toList();

    Neighbourhood drawn = Neighbourhood.of("x", Kind.PLACE, many);

    assertThat(drawn.drawings().getFirst().nodes())
        .hasSize(24)
        .extracting(NetDrawing.Node::title)
        .startsWith("n9999 (person)")
        .doesNotContain("n9975 (person)");
    assertThat(drawn.summary()).startsWith("x and the nearest of 10,000 neighbours: n9999, n9998");
  }

  @Test
  void tellsHowEachNeighbourIsRelated() {
    Printed printed = print("killing of Qasem Soleimani", List.of(TRUMP, BAGHDAD));

    assertThat(printed.html())
        .contains("<title>Donald Trump (person): ordered, claimed or uncertain</title>")
        .contains("class=\"edge claimed\"", "class=\"node person\"", ">where</text>");
  }

  @Test
  void drawsCloserOnesWithThickerLines() {
    List<NetDrawing.Node> nodes =
        Neighbourhood.of("x", Kind.EVENT, List.of(TRUMP, BAGHDAD)).drawings().getFirst().nodes();

    assertThat(nodes.get(1).thickness()).isGreaterThan(nodes.get(0).thickness());
  }

  @Test
  void tellsKindsApartByShape() {
    assertThat(Arrays.stream(Kind.values()).map(Kind::path)).doesNotHaveDuplicates();
  }

  @Test
  void showsNothingWhereThereIsNoNeighbour() {
    assertThat(print("x", List.of()).html()).isBlank();
  }
}
