package org.newsgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.cli.Main;

/// The house rules that a compiler does not know.
class ArchitectureTest {
  private static final String ROOT = "org.newsgraph";

  /// Each package, in the order of the data's way, and those that it may use. Packages within a
  /// package count as that package.
  private static final List<Map.Entry<String, List<String>>> LAYERS =
      List.of(
          entry("article", List.of()),
          entry("annotation", List.of("article")),
          entry("fact", List.of("article")),
          entry("extraction", List.of("article", "annotation", "fact")),
          entry("evaluation", List.of("article", "fact")),
          entry("vocabulary", List.of()),
          entry("mapping", List.of("article", "fact", "vocabulary")),
          entry("validation", List.of("vocabulary")),
          entry("store", List.of("vocabulary")),
          entry("gazetteer", List.of("mapping", "store", "vocabulary")),
          entry("gdelt", List.of("article", "fact", "mapping", "gazetteer", "vocabulary")),
          entry("link", List.of("store", "gazetteer", "vocabulary")),
          entry("endpoint", List.of("store", "vocabulary")),
          entry("dump", List.of("mapping", "store", "vocabulary")),
          entry(
              "pipeline",
              List.of(
                  "article",
                  "fact",
                  "extraction",
                  "vocabulary",
                  "mapping",
                  "store",
                  "gazetteer",
                  "gdelt",
                  "link",
                  "validation",
                  "dump")),
          entry(
              "cli",
              List.of(
                  "article",
                  "annotation",
                  "fact",
                  "extraction",
                  "evaluation",
                  "vocabulary",
                  "mapping",
                  "validation",
                  "store",
                  "gazetteer",
                  "link",
                  "endpoint",
                  "dump",
                  "pipeline")));

  /// Each library that is confined, and the packages that know it.
  private static final List<Map.Entry<String, List<String>>> LIBRARIES =
      List.of(
          entry(
              "com.fasterxml.jackson",
              List.of("article", "fact", "evaluation", "endpoint", "link", "dump")),
          entry("edu.stanford.nlp", List.of("annotation")),
          entry("org.mozilla.universalchardet", List.of("article")),
          entry("org.apache.jena.shacl", List.of("validation")),
          entry("org.apache.jena.tdb2", List.of("store")),
          entry("org.apache.jena.dboe", List.of("store")),
          // Prefixes of full-text queries are declared like those of vocabularies.
          entry("org.apache.jena.query.text", List.of("store")),
          entry("org.apache.lucene", List.of("store")),
          entry("org.apache.jena.fuseki", List.of("endpoint")),
          entry("org.eclipse.jetty", List.of("endpoint")),
          entry("jakarta.servlet", List.of("endpoint")),
          entry("gg.jte", List.of("endpoint")),
          entry("org.webjars", List.of("endpoint")),
          entry("org.eclipse.rdf4j", List.of("dump")),
          entry("org.rdfhdt", List.of("dump")),
          entry("org.jsoup", List.of("article")),
          entry("org.netpreserve", List.of("article")),
          entry("opennlp", List.of("article")),
          entry("picocli", List.of("cli")),
          entry("me.tongfei.progressbar", List.of("cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasALayer() {
    List<String> layers = LAYERS.stream().map(Map.Entry::getKey).toList();

    assertThat(CLASSES).extracting(ArchitectureTest::layer).isSubsetOf(layers);
  }

  @TestFactory
  Stream<DynamicTest> aLayerUsesOnlyThoseListed() {
    return LAYERS.stream()
        .map(layer -> DynamicTest.dynamicTest(layer.getKey(), () -> checkLayer(layer)));
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsKnownOnlyWhereListed() {
    return LIBRARIES.stream()
        .map(library -> DynamicTest.dynamicTest(library.getKey(), () -> checkLibrary(library)));
  }

  @Test
  void standardStreamsAreUsedOnlyByTheCommandLine() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES.that(not(isIn("cli"))));
  }

  @Test
  void onlyTheEntryEndsTheProgram() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void exceptionsAreThePackagesOwn() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }

  @Test
  void nobodyUsesTheLoggingOfTheJdk() {
    // The entry silences a library that does.
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES.that(not(belongToAnyOf(Main.class))));
  }

  private static void checkLayer(Map.Entry<String, List<String>> layer) {
    String[] allowed =
        Stream.concat(Stream.of(layer.getKey()), layer.getValue().stream())
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);
    noClasses()
        .that(isIn(layer.getKey()))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void checkLibrary(Map.Entry<String, List<String>> library) {
    String[] knowing =
        library.getValue().stream().map(ArchitectureTest::packages).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(knowing)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library.getKey() + "..")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> isIn(String layer) {
    return resideInAPackage(packages(layer));
  }

  private static String packages(String layer) {
    return ROOT + "." + layer + "..";
  }

  private static String layer(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).split("\\.", 2)[0];
  }
}
