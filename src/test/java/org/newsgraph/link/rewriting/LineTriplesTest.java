package org.newsgraph.link.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a store may hold is read as it was written.
class LineTriplesTest {
  private static final String CHARACTERS =
      "aZ09 <>\"'{}|\\^`%#?/:@._-~\n\r\t\b\f\u0001\u007f\u0085\u00a0e\u0301\u2028\u200f\ue000\ufeff"
          + "\ufffe\uffff\ud83d\udea2";
  private static final List<String> LANGUAGES =
      List.of("en", "EN-us", "de-CH-1996", "x-private", "zz-verylong-8chars", "sl-rozaj-biske");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsWhatItWrote(long seed) {
    Random random = new Random(seed);
    Set<Triple> triples = new HashSet<>();
    for (int count = 0; count < 300; count++) {
      Node subject = random.nextBoolean() ? iri(random) : blank(random);
      triples.add(Triple.create(subject, iri(random), object(random)));
    }

    assertThat(LineTriples.read(LineTriples.write(triples))).isEqualTo(triples);
  }

  @Test
  void readsValuesThatAreNoneOfTheirType() {
    Node thing = NodeFactory.createURI("http://elsewhere.example/a b");
    Set<Triple> triples =
        Set.of(
            Triple.create(thing, thing, NodeFactory.createLiteralDT("abc", XSDDatatype.XSDdate)),
            Triple.create(thing, thing, NodeFactory.createLiteralDT("", XSDDatatype.XSDinteger)),
            Triple.create(thing, thing, NodeFactory.createURI("http://[elsewhere/%zz")));

    assertThat(LineTriples.read(LineTriples.write(triples))).isEqualTo(triples);
  }

  private static Node object(Random random) {
    List<Supplier<Node>> kinds =
        List.of(
            () -> iri(random),
            () -> blank(random),
            () -> NodeFactory.createLiteralString(text(random)),
            () -> NodeFactory.createLiteralLang(text(random), any(LANGUAGES, random)),
            () -> NodeFactory.createLiteralDirLang(text(random), "ar", "rtl"),
            () -> NodeFactory.createLiteralDT(text(random), XSDDatatype.XSDdateTime),
            () ->
                NodeFactory.createLiteralDT(
                    text(random), type("http://elsewhere.example/" + text(random))),
            () ->
                NodeFactory.createTripleTerm(
                    Triple.create(iri(random), iri(random), blank(random))));
    return any(kinds, random).get();
  }

  private static RDFDatatype type(String iri) {
    return TypeMapper.getInstance().getSafeTypeByName(iri);
  }

  private static Node iri(Random random) {
    String beginning = any(List.of("http://elsewhere.example/", "urn:x:", "", "HTTP://["), random);
    return NodeFactory.createURI(beginning + text(random));
  }

  private static Node blank(Random random) {
    return NodeFactory.createBlankNode(text(random).replaceAll("[^ -~]", "-"));
  }

  private static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static String text(Random random) {
    int[] characters = CHARACTERS.codePoints().toArray();
    return random
        .ints(random.nextInt(8), 0, characters.length)
        .map(at -> characters[at])
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
