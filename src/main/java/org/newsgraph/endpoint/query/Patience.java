package org.newsgraph.endpoint.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// Gives the regular expressions of a query an end.
final class Patience extends ExprTransformCopy {

  static Query limit(Query query) {
    Patience patience = new Patience();
    return QueryTransformOps.transform(query, new ElementTransformCopyBase(), patience);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return PatientRegex.of(arguments);
    }
    if (function instanceof E_StrReplace) {
      return PatientReplace.of(arguments);
    }
    return super.transform(function, arguments);
  }
}
