package org.newsgraph.article.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.json.JsonFault;
import org.yaml.snakeyaml.LoaderOptions;

/// The YAML between two lines `---` at the beginning of a text, and what follows it.
///
/// @param metadata what it tells
/// @param body the rest of the text
record FrontMatter(Metadata metadata, String body) {
  private static final Pattern BEGINNING = Pattern.compile("\\A---[ \\t]*\\n(?=\\s*[\\w-]+:)");
  private static final Pattern END =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);
  private static final int LIMIT = 1 << 16;
  private static final ObjectMapper YAML = new ObjectMapper(factory());

  /// Splits a text. One without front matter is all body.
  ///
  /// @throws Unreadable when it begins with a front matter that cannot be read
  static FrontMatter of(String text) throws Unreadable {
    Matcher beginning = BEGINNING.matcher(text);
    if (!beginning.find()) {
      return new FrontMatter(Metadata.UNKNOWN, text);
    }
    Matcher end = END.matcher(text);
    if (!end.find(beginning.end())) {
      throw new Unreadable("line 1", "a front matter without an end; close it with a line ---");
    }
    Metadata metadata = metadata(text.substring(beginning.end(), end.start()));
    return new FrontMatter(metadata, text.substring(end.end()));
  }

  private static Metadata metadata(String yaml) throws Unreadable {
    if (yaml.length() > LIMIT) {
      throw new Unreadable("line 1", "a front matter of more than " + LIMIT + " characters");
    }
    try {
      return new MetadataFields("front matter", YAML.readTree(yaml)).metadata();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
      throw new Unreadable(
          "line " + line, "the front matter is no valid YAML: " + JsonFault.reason(e));
    }
  }

  private static YAMLFactory factory() {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(20);
    limits.setCodePointLimit(LIMIT);
    return YAMLFactory.builder()
        .loaderOptions(limits)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
