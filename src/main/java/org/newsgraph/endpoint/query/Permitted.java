package org.newsgraph.endpoint.query;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.scripting.ScriptFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.MappedLoader;
import org.apache.jena.vocabulary.XSD;

/// The functions and property functions that a query may name.
///
/// Jena makes a function of any Java class (`<java:…>`) and of any script, and among the functions
/// it brings along are some that wait, print, write of themselves or call functions by computed
/// names. Here are those that only compute.
final class Permitted {
  private static final String AFN = "http://jena.apache.org/ARQ/function#";
  private static final String APF = "http://jena.apache.org/ARQ/property#";

  /// Lists of lists, which may grow as texts do.
  private static final String COMPOSITE = "http://w3id.org/awslabs/neptune/SPARQL-CDTs/";

  /// One calls functions by computed names; the others match regular expressions, which only the
  /// query language's own `REGEX` and `REPLACE` do with an end.
  private static final Set<String> REFUSED =
      Set.of(
          "http://www.w3.org/2005/xpath-functions#apply",
          "http://www.w3.org/2005/xpath-functions#matches",
          "http://www.w3.org/2005/xpath-functions#replace",
          "http://www.w3.org/ns/sparql#regex",
          "http://www.w3.org/ns/sparql#replace");

  private static final List<String> ARQ_FUNCTIONS =
      List.of(
          "adjust-to-timezone",
          "collation",
          "date",
          "e",
          "evenInteger",
          "langeq",
          "localname",
          "max",
          "min",
          "namespace",
          "now",
          "pi",
          "sha1sum",
          "sqrt",
          "strjoin",
          "strlen",
          "substr",
          "substring");
  private static final List<String> ARQ_PROPERTY_FUNCTIONS = List.of("splitIRI", "splitURI");

  private static final String FN = "http://www.w3.org/2005/xpath-functions#";
  private static final String SPARQL = "http://www.w3.org/ns/sparql#";

  /// Those that need a bound, as the query language's own do.
  private static final Map<String, Bound> BOUNDS =
      Map.ofEntries(
          entry(FN + "concat", Bound.CONCATENATION),
          entry(SPARQL + "concat", Bound.CONCATENATION),
          entry(AFN + "strjoin", Bound.CONCATENATION),
          entry(FN + "contains", Bound.SEARCH),
          entry(FN + "substring-before", Bound.SEARCH),
          entry(FN + "substring-after", Bound.SEARCH),
          entry(SPARQL + "contains", Bound.SEARCH),
          entry(SPARQL + "strbefore", Bound.SEARCH),
          entry(SPARQL + "strafter", Bound.SEARCH),
          entry(SPARQL + "multiply", Bound.PRODUCT),
          entry(SPARQL + "strdt", Bound.VALUE),
          entry("http://www.w3.org/2005/xpath-functions/math#pow", Bound.POWER),
          entry(FN + "round", Bound.DIGITS),
          entry(FN + "round-half-to-even", Bound.DIGITS));

  private static final Set<String> FUNCTIONS = functions();
  private static final Set<String> PROPERTY_FUNCTIONS = propertyFunctions();

  private Permitted() {}

  private static Set<String> functions() {
    Set<String> names = new HashSet<>();
    FunctionRegistry.get().keys().forEachRemaining(names::add);
    names.removeIf(name -> isLoaded(name) || isRefused(name));
    ARQ_FUNCTIONS.forEach(name -> names.add(AFN + name));
    return Set.copyOf(names);
  }

  private static Set<String> propertyFunctions() {
    Stream<String> standard =
        Stream.of(
            "http://jena.apache.org/text#query",
            "http://jena.apache.org/ARQ/list#member",
            "http://jena.apache.org/ARQ/list#index",
            "http://jena.apache.org/ARQ/list#length",
            "http://www.w3.org/2000/01/rdf-schema#member");
    Stream<String> arq = ARQ_PROPERTY_FUNCTIONS.stream().map(name -> APF + name);
    return Stream.concat(standard, arq).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isRefused(String name) {
    return REFUSED.contains(name) || name.startsWith(COMPOSITE);
  }

  /// What the arguments of a function may amount to.
  static Optional<Bound> bound(String iri) {
    boolean cast = iri.startsWith(XSD.NS) && !iri.equals(XSD.xstring.getURI());
    return cast ? Optional.of(Bound.VALUE) : Optional.ofNullable(BOUNDS.get(iri));
  }

  static boolean isFunction(String iri) {
    return FUNCTIONS.contains(iri);
  }

  static boolean isPropertyFunction(String iri) {
    return PROPERTY_FUNCTIONS.contains(iri);
  }

  /// Tells whether Jena would do more than compute, or load code, for a function of this name. A
  /// name that means nothing to Jena is an error in an expression, as SPARQL wants it.
  static boolean refusesFunction(String iri) {
    return !isFunction(iri)
        && (isLoaded(iri) || isRefused(iri) || ScriptFunction.isScriptFunction(iri));
  }

  /// Tells whether Jena would run code for a property of this name. Other properties are data.
  static boolean refusesProperty(String iri) {
    return !isPropertyFunction(iri)
        && (isLoaded(iri) || PropertyFunctionRegistry.get().isRegistered(iri));
  }

  private static boolean isLoaded(String iri) {
    return MappedLoader.mapDynamicURI(iri) != null;
  }
}
