package org.newsgraph.endpoint.query;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/// Gives the expressions of a query an end: its regular expressions, and what makes texts and
/// numbers grow.
///
/// It works on the algebra, just before a query is planned: in the syntax, Jena's transformations
/// leave aggregates alone, and of several conditions under `HAVING` all but the first.
final class Patience extends ExprTransformCopy {
  private Patience() {}

  /// Has the queries of a context planned with patience.
  static void set(Context context) {
    RewriteFactory patient =
        planning -> op -> Optimize.stdOptimizationFactory.create(planning).rewrite(limit(op));
    context.set(ARQConstants.sysOptimizerFactory, patient);
  }

  private static Op limit(Op op) {
    return Transformer.transform(new BoundedGroups(), new Patience(), op);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case PatientRegex regex -> regex.copy(arguments);
      case PatientReplace replace -> replace.copy(arguments);
      case E_Regex _ -> PatientRegex.of(arguments);
      case E_StrReplace _ -> PatientReplace.of(arguments);
      case E_StrConcat _ -> new BoundedConcat(arguments);
      default -> super.transform(function, arguments);
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    return switch (function) {
      case E_StrContains _, E_StrBefore _, E_StrAfter _ ->
          bounded(function, first, second, Bound.SEARCH);
      case E_Multiply _ -> bounded(function, first, second, Bound.PRODUCT);
      case E_StrDatatype _ -> bounded(function, first, second, Bound.VALUE);
      default -> super.transform(function, first, second);
    };
  }

  private static Expr bounded(ExprFunction2 function, Expr first, Expr second, Bound bound) {
    return new BoundedFunction2((ExprFunction2) function.copy(first, second), bound);
  }
}
