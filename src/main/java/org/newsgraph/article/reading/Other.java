package org.newsgraph.article.reading;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Reading;
import org.newsgraph.article.json.JsonHead;

/// What has a name that tells of no article and a content that does not either. It is skipped.
///
/// @param test what is so
record Other(Test test) implements ArticleFormat {

  /// Tells whether an input is of that kind.
  interface Test {
    /// Whether it is.
    ///
    /// @throws IOException when the input cannot be read
    boolean is(Input input) throws IOException;
  }

  /// Anything.
  static Other any() {
    return new Other(_ -> true);
  }

  /// Zip archives that are called something else: documents, books and programs are such.
  static Other zip() {
    return new Other(input -> {
      byte[] head = input.head();
      return head.length > 1
          && head[0] == 'P'
          && head[1] == 'K'
          && input.name().lastIndexOf('.') > 0;
    });
  }

  /// JSON, as far as it begins, without a field that could hold an article or its text.
  ///
  /// @param fields how that is called
  static Other json(FieldNames fields) {
    String names = fields.text().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Pattern text = Pattern.compile("(?iu)\"(?:article|" + names + ")\"\\s*+:");
    return new Other(input -> {
      String head = JsonHead.text(input);
      return UnknownDocument.isJson(head) && !text.matcher(head).find();
    });
  }

  @Override
  public Set<String> endings() {
    return Set.of();
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return test.is(input);
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) {
    return Collections.<ReadResult>singleton(new ReadResult.Skipped(input.name(), Cause.OTHER_TYPE))
        .iterator();
  }
}
