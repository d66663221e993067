package org.newsgraph.endpoint.query;

import java.math.BigInteger;
import java.util.List;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/// What the arguments of a function may amount to. A chain of forty bindings, each of which puts
/// the one before it together with itself, makes a text of a terabyte, and of a number, one that no
/// machine multiplies in a lifetime; and nothing stops a single step of a query from outside.
enum Bound {
  /// The texts are put together.
  CONCATENATION {
    @Override
    void check(List<NodeValue> arguments) {
      requireText(arguments.stream().mapToLong(Bound::length).sum());
    }
  },

  /// The second text is looked for in the first, at each place anew.
  SEARCH {
    @Override
    void check(List<NodeValue> arguments) {
      if (arguments.size() > 1
          && (long) length(arguments.get(0)) * length(arguments.get(1)) > COMPARISONS) {
        throw new TooCostly(
            "The query looks for a text that is too long, in another that is too long.");
      }
    }
  },

  /// The numbers are multiplied.
  PRODUCT {
    @Override
    void check(List<NodeValue> arguments) {
      requireNumber(arguments.stream().mapToLong(Bound::bits).sum());
    }
  },

  /// The first number is raised to the power of the second.
  POWER {
    @Override
    void check(List<NodeValue> arguments) {
      boolean whole = arguments.stream().allMatch(NodeValue::isInteger);
      if (whole && arguments.size() > 1) {
        BigInteger times = arguments.get(1).getInteger().max(BigInteger.ONE);
        BigInteger bits = times.multiply(BigInteger.valueOf(bits(arguments.get(0))));
        requireNumber(bits.min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue());
      }
    }
  },

  /// The last number says how many digits there are after the point.
  DIGITS {
    @Override
    void check(List<NodeValue> arguments) {
      NodeValue last = arguments.getLast();
      if (arguments.size() > 1 && last.isInteger()) {
        requireNumber(
            last.getInteger().abs().min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue());
      }
    }
  },

  /// The first text becomes a value, perhaps a number.
  VALUE {
    @Override
    void check(List<NodeValue> arguments) {
      boolean text =
          arguments.size() > 1
              && (XSD.xstring.getURI().equals(arguments.get(1).asString())
                  || !arguments.get(1).asString().startsWith(XSD.NS));
      if (!text && !arguments.isEmpty() && length(arguments.getFirst()) > NUMERAL) {
        throw new TooCostly(
            "A text of more than %,d characters is no number here.".formatted(NUMERAL));
      }
    }
  };

  private static final int TEXT = 1_000_000;
  private static final int NUMERAL = 10_000;
  private static final long BITS = 30_000;
  private static final long COMPARISONS = 100_000_000;

  abstract void check(List<NodeValue> arguments);

  /// @throws TooCostly when a text is too long
  static void requireText(long characters) {
    if (characters > TEXT) {
      throw new TooCostly(
          "The query puts together a text of more than %,d characters.".formatted(TEXT));
    }
  }

  private static void requireNumber(long bits) {
    if (bits > BITS) {
      throw new TooCostly("The query computes a number of too many digits.");
    }
  }

  static int length(NodeValue value) {
    return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }

  private static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
  }
}
