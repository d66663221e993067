package org.newsgraph.endpoint.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.drawing.timeline.BinLink;
import org.newsgraph.endpoint.drawing.timeline.Entry;
import org.newsgraph.endpoint.drawing.timeline.Lane;
import org.newsgraph.endpoint.drawing.timeline.Period;
import org.newsgraph.endpoint.drawing.timeline.TimeDrawing;
import org.newsgraph.endpoint.drawing.timeline.Timeline;
import org.quicktheories.core.Gen;
import org.w3c.dom.Element;

class TimelineTest {
  private static final List<Lane> LANES = List.of(Lane.DID, Lane.DONE, Lane.SAID, Lane.HERE);

  private static final List<Told> TOLD = List.of(Told.REPORTED, Told.CLAIMED, Told.PLANNED);

  private static Entry entry(String day) {
    return Entry.on(LocalDate.parse(day), "event of " + day, "e/" + day, Lane.DID, Told.REPORTED);
  }

  private static Printed print(List<Entry> entries) {
    return Printed.of("timeline", Map.of("view", Timeline.of(entries, BinLink.NONE)));
  }

  private static TimeDrawing wide(Entry... entries) {
    return Timeline.of(List.of(entries), BinLink.NONE).drawings().getFirst();
  }

  private static Gen<LocalDate> dates() {
    Gen<LocalDate> usual = longs().between(18_000, 18_900).map(day -> LocalDate.ofEpochDay(day));
    Gen<LocalDate> wild =
        longs()
            .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
            .map(day -> LocalDate.ofEpochDay(day));
    Gen<LocalDate> odd =
        arbitrary()
            .pick(
                LocalDate.of(-44, 3, 15),
                LocalDate.of(0, 2, 29),
                LocalDate.of(9999, 12, 31),
                LocalDate.MIN,
                LocalDate.MAX);
    return integers().between(0, 9).flatMap(way -> way < 8 ? usual : way == 8 ? wild : odd);
  }

  private static Gen<Entry> entries() {
    return HostileTexts.any()
        .zip(
            dates(),
            dates(),
            integers().between(0, 4),
            arbitrary().enumValues(Told.class),
            (label, from, to, lane, told) ->
                new Entry(
                    label,
                    "e",
                    new Period(from, lane % 2 == 0 ? from : to),
                    lane < 4 ? LANES.get(lane) : new Lane(Lane.Tint.OTHER, label),
                    told));
  }

  @Test
  void staysWithinThePictureWhateverItIsGiven() {
    qt().withExamples(300)
        .forAll(lists().of(entries()).ofSizeBetween(0, 60))
        .checkAssert(entries -> print(entries).check());
  }

  @Test
  void isTheSameInWhateverOrderItIsGiven() {
    qt().withExamples(100)
        .forAll(lists().of(entries()).ofSizeBetween(0, 40), longs().all())
        .checkAssert((entries, seed) -> {
          List<Entry> shuffled = new ArrayList<>(entries);
          Collections.shuffle(shuffled, new Random(seed));

          assertThat(print(shuffled).html()).isEqualTo(print(entries).html());
        });
  }

  @Test
  void showsEveryEntryAsAMarkOrInABar() {
    qt().withExamples(100)
        .forAll(lists().of(entries()).ofSizeBetween(0, 80))
        .checkAssert(entries -> {
          for (TimeDrawing drawing : Timeline.of(entries, BinLink.NONE).drawings()) {
            int marks = drawing.strips().stream().mapToInt(lane -> lane.marks().size()).sum();
            int counted =
                drawing.strips().stream()
                    .flatMap(lane -> lane.bars().stream())
                    .mapToInt(bar -> number(bar.title()))
                    .sum();

            assertThat(marks + counted).isEqualTo(entries.size());
          }
        });
  }

  private static int number(String title) {
    return Integer.parseInt(title.replaceAll(".*: ([\\d,]+) entr.*", "$1").replace(",", ""));
  }

  @Test
  void countsInBarsWhatIsTooMuchForMarks() {
    List<Entry> entries =
        IntStream.range(0, 10_000)
            .mapToObj(day ->
                Entry.on(
                    LocalDate.EPOCH.plusDays(day % 700),
                    "event " + day,
                    "e/" + day,
                    LANES.get(day % 4),
                    TOLD.get(day % 3)))
            .toList();

    Timeline timeline = Timeline.of(entries, (lane, period) -> "find?from=" + period.from());
    Printed printed = Printed.of("timeline", Map.of("view", timeline));

    printed.check();
    assertThat(printed.html()).contains("href=\"find?from=1970-01-").hasSizeLessThan(400_000);
  }

  @Test
  void setsAsideWhatIsFarFromTheRest() {
    TimeDrawing drawing =
        wide(
            entry("1950-06-25"),
            entry("2020-01-01"),
            entry("2020-01-20"),
            entry("2020-02-01"),
            entry("2020-03-01"));

    assertThat(drawing.sides()).extracting(TimeDrawing.Side::dates).containsExactly("1950");
    assertThat(drawing.ticks()).extracting(TimeDrawing.Tick::context).contains("2020");
    List<TimeDrawing.Mark> marks = drawing.strips().getFirst().marks();
    assertThat(marks).hasSize(5);
    assertThat(marks.get(3).x() - marks.get(0).x()).isGreaterThan(600);
  }

  @Test
  void dividesTheAxisByWhatFitsItsLength() {
    assertThat(wide(entry("2020-01-03"), entry("2020-01-08")).ticks())
        .extracting(TimeDrawing.Tick::label)
        .contains("3 Jan", "8 Jan");
    assertThat(wide(entry("2020-01-03"), entry("2020-08-08")).ticks())
        .extracting(TimeDrawing.Tick::label)
        .contains("Feb", "Aug");
    assertThat(wide(entry("1990-01-03"), entry("2020-08-08")).ticks())
        .extracting(TimeDrawing.Tick::label)
        .contains("2000", "2010");
  }

  @Test
  void tellsWhatIsSaidFromWhatIsDoneByShape() {
    List<Entry> entries = new ArrayList<>();
    for (Told told : Told.values()) {
      entries.add(Entry.on(LocalDate.EPOCH, told.words(), "e", Lane.DID, told));
    }

    assertThat(Told.values()).extracting(Told::style).doesNotHaveDuplicates();
    assertThat(print(entries).html())
        .contains("class=\"shape denied\"", "<title>denied, 1 January 1970 (denied)</title>")
        .contains("1 denied");
  }

  @Test
  void linksEachMarkOnceOnEachScreen() {
    Printed printed = print(List.of(entry("2020-01-03"), entry("2020-01-03")));

    for (Element drawing : printed.drawings()) {
      assertThat(Printed.within(drawing, "a"))
          .extracting(link -> link.getAttribute("href"))
          .containsExactly("e/2020-01-03", "e/2020-01-03");
    }
  }

  @Test
  void leadsToNoScript() {
    Entry entry =
        Entry.on(LocalDate.EPOCH, "<script>", "javascript:alert(1)", Lane.DID, Told.REPORTED);

    assertThat(print(List.of(entry)).html()).doesNotContain("javascript:", "<script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-01/2020-12-31=2020", "2020-02-01/2020-02-29=February 2020"})
  void namesMonthsAndYearsAsSuch(String example) {
    String[] parts = example.split("[/=]");

    assertThat(new Period(LocalDate.parse(parts[1]), LocalDate.parse(parts[0])))
        .hasToString(parts[2]);
  }

  @Test
  void showsNothingWhereNothingIsDated() {
    assertThat(print(List.of()).html()).isBlank();
  }
}
