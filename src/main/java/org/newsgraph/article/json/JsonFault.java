package org.newsgraph.article.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/// What is wrong with JSON or YAML, in words for those who have written it. The parser tells its
/// own developers more: which of its switches are on, and what it was asked to make of the text.
public final class JsonFault {
  private static final Pattern FOR_DEVELOPERS =
      Pattern.compile(
          " ?\\((?:for \\w+ )?(?:start marker )?at \\[Source:[^\\]]*\\]\\)"
              + "|,? from `[^`]*`"
              + "|: enable `[^`]*` to allow"
              + "|:? not allowed as per `[^`]*`"
              + "| \\(bound as `[^`]*`\\)"
              + "| \\(of type \\w+\\)");

  private JsonFault() {}

  /// The reason, in one line.
  public static String reason(JsonProcessingException e) {
    String line = e.getOriginalMessage().lines().findFirst().orElse("");
    return FOR_DEVELOPERS.matcher(line).replaceAll("");
  }
}
