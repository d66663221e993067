package org.newsgraph.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.quicktheories.core.Gen;

/// Whatever a store holds, its dump read by another parser holds the same.
class DumpRoundTripTest {
  private static final Node ARTICLE = NodeFactory.createURI("http://localhost:3030/article/one");
  private static final Node SUBJECT = NodeFactory.createURI("http://localhost:3030/event/one");
  private static final Node PREDICATE =
      NodeFactory.createURI("https://w3id.org/newsgraph/ontology#content");
  private static final List<String> ODD_TEXTS =
      List.of(
          "\"", "\\", "\n", "\r", "\t", "'''", "\"\"\"", "\\u0041", "😀", "𝕏", "\u0085", "\u2028",
          "\"^^<", "\"@en", "_:a", "<a>", "\u0001", "\ufffd", "’", "é", "e\u0301", "a ", ".", "@",
          "\f", "\b", "\u007f", "\ufeff", "ﷺ");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "007",
          "+5",
          "0.9",
          "0.90",
          ".5",
          "1.",
          "1.0",
          "-0.0",
          "1e6",
          "1.0E0",
          "INF",
          "NaN",
          "true",
          "1",
          "no number",
          "99999999999999999999999999",
          "0.000000000000000001",
          " 1 ");
  private static final List<String> TYPES =
      List.of(
          "integer",
          "decimal",
          "double",
          "float",
          "boolean",
          "date",
          "dateTime",
          "gYear",
          "nonNegativeInteger",
          "string",
          "anyURI",
          "long");

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsStore.open(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsTexts() {
    qt().withExamples(60)
        .forAll(lists().of(texts()).ofSizeBetween(1, 20))
        .checkAssert(
            texts -> comesBack(texts.stream().map(NodeFactory::createLiteralString).toList()));
  }

  @Test
  void keepsLanguages() {
    Gen<String> languages =
        integers()
            .between(0, 4)
            .map(i -> List.of("en", "de-CH", "zh-Hant-TW", "x-new", "ar").get(i));
    qt().withExamples(20)
        .forAll(texts(), languages)
        .checkAssert(
            (text, language) -> comesBack(List.of(NodeFactory.createLiteralLang(text, language))));
  }

  @Test
  void keepsNumbersInWhateverForm() {
    List<Node> literals = new ArrayList<>();
    for (String type : TYPES) {
      for (String number : NUMBERS) {
        literals.add(
            NodeFactory.createLiteralDT(
                number,
                TypeMapper.getInstance()
                    .getSafeTypeByName("http://www.w3.org/2001/XMLSchema#" + type)));
      }
    }

    comesBack(literals);
  }

  @Test
  void keepsNamesThatAPrefixCouldShorten() {
    List<String> names =
        List.of(
            "a.b", "a.", "-a", "1", "a/b", "a%20b", "a'b", "a(b)", "ünïcode", "", "a:b", "a~b",
            "a;b", "𝕏");

    comesBack(
        names.stream()
            .map(name -> NodeFactory.createURI("https://w3id.org/newsgraph/ontology#" + name))
            .toList());
  }

  private static Gen<String> texts() {
    return lists()
        .of(
            strings()
                .basicMultilingualPlaneAlphabet()
                .ofLengthBetween(0, 4)
                .map(text -> text.replaceAll("\\p{Cs}|\u0000", ""))
                .mix(integers().between(0, ODD_TEXTS.size() - 1).map(ODD_TEXTS::get)))
        .ofSizeBetween(0, 6)
        .map(parts -> String.join("", parts));
  }

  @Test
  void keepsAllOfThemInHdt() {
    List<Node> objects = new ArrayList<>();
    for (String one : ODD_TEXTS) {
      objects.add(NodeFactory.createLiteralLang(one, "zh-Hant-TW"));
      objects.add(NodeFactory.createURI("https://w3id.org/newsgraph/ontology#" + objects.size()));
      for (String other : ODD_TEXTS) {
        objects.add(NodeFactory.createLiteralString(one + other));
      }
    }
    objects.add(NodeFactory.createLiteralString(""));
    TYPES.forEach(type ->
        objects.add(
            NodeFactory.createLiteralDT(
                "^^<" + type,
                TypeMapper.getInstance()
                    .getSafeTypeByName("http://www.w3.org/2001/XMLSchema#" + type))));

    Set<Triple> stored = stored(objects);

    assertThat(fromHdt()).isEqualTo(stored).hasSizeGreaterThan(700);
  }

  private Set<Triple> stored(List<Node> objects) {
    store.write(writer ->
        writer.replace(
            ARTICLE,
            objects.stream().map(object -> Triple.create(SUBJECT, PREDICATE, object)).toList()));
    return store.read(reader -> reader.triples(ARTICLE).collect(Collectors.toSet()));
  }

  private void comesBack(List<Node> objects) {
    Set<Triple> stored = stored(objects);

    assertThat(parsed(DumpFormat.TURTLE, Lang.TURTLE)).isEqualTo(stored);
    assertThat(parsed(DumpFormat.TRIG, Lang.TRIG)).isEqualTo(stored);
    assertThat(parsed(DumpFormat.N_QUADS, Lang.NQUADS)).isEqualTo(stored);
    assertThat(parsed(DumpFormat.JSON_LD, Lang.JSONLD)).isEqualTo(stored);
  }

  private Set<Triple> fromHdt() {
    Path file = directory.resolve("dump.hdt");
    Dump.of(store, DumpFormat.HDT).write(file);
    try (HdtFile opened = HdtFile.open(file)) {
      return RDFParser.source(opened.nTriples()).checking(false).toGraph().stream()
          .collect(Collectors.toSet());
    }
  }

  private Set<Triple> parsed(DumpFormat format, Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump.of(store, format).write(out);
    return RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
        .lang(lang)
        .checking(false)
        .toDatasetGraph()
        .stream()
        .map(quad -> quad.asTriple())
        .collect(Collectors.toSet());
  }
}
