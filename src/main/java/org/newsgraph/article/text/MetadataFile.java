package org.newsgraph.article.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import org.newsgraph.article.Input;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.json.JsonFault;

/// The file `NAME.meta.json` that tells what is known of the article in `NAME.txt` beside it.
public final class MetadataFile {
  private static final String ENDING = ".meta.json";
  private static final int LIMIT = 1 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private MetadataFile() {}

  /// What the file tells; nothing where there is none.
  ///
  /// @throws Unreadable when it is no JSON, or a field is not what it should be
  /// @throws IOException when it cannot be read
  public static Metadata beside(Input input) throws Unreadable, IOException {
    String name = nameFor(input.name());
    Optional<byte[]> bytes = input.beside(name, LIMIT + 1);
    if (bytes.isEmpty()) {
      return Metadata.UNKNOWN;
    }
    if (bytes.get().length > LIMIT) {
      throw new Unreadable(name, "more than " + LIMIT + " bytes");
    }
    return parse(name, TextDecoder.decode(bytes.get()));
  }

  /// What the file beside an article's is called.
  public static String nameFor(String article) {
    int ending = article.lastIndexOf('.');
    return (ending > 0 ? article.substring(0, ending) : article) + ENDING;
  }

  /// Whether a file of that name tells of an article.
  public static boolean isNamed(String file) {
    return file.endsWith(ENDING);
  }

  private static Metadata parse(String name, String json) throws Unreadable {
    try {
      return new MetadataFields(name, JSON.readTree(json)).metadata();
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new Unreadable(name + line, "no valid JSON: " + JsonFault.reason(e));
    }
  }
}
