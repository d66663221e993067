package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/// The names that the rejects of one run have in their folder. Whatever inputs are called, each is
/// the name of a file there, and none is that of another reject or of its reason. The same inputs
/// in the same order have the same names.
final class RejectNames {
  /// What is added to the name of a reject for that of its reason.
  static final String REASON = ".reason.txt";

  /// How many bytes a name may have, of the 255 that file systems allow; a number and the ending of
  /// the reason come after it.
  private static final int LONGEST = 200;

  private static final int HASH = 8;

  private final Path folder;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  RejectNames(Path folder) {
    this.folder = folder;
  }

  /// A name for the next reject. Those that are called the same are told apart by numbers.
  String next(String wanted) {
    String safe = safe(wanted);
    String name = safe;
    while (!taken.add(name)) {
      name = safe + "." + (1 + numbers.merge(safe, 1, Integer::sum));
    }
    return name;
  }

  private String safe(String wanted) {
    String name = wanted.replaceAll("[^\\p{L}\\p{N}._ -]", "-").strip();
    if (name.isEmpty() || name.equals(".") || name.equals("..")) {
      return "unnamed";
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(REASON)) {
      name += "-";
    }
    if (!isOfFile(name)) {
      name = marked(name.replaceAll("[^\\x20-\\x7E]", "-"), wanted);
    }
    return bytes(name) <= LONGEST ? name : marked(cut(name), wanted);
  }

  /// Names have the encoding that the system is set to, in which letters may be missing.
  private boolean isOfFile(String name) {
    try {
      return folder.resolve(name).getNameCount() > 0;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String cut(String name) {
    int end = 0;
    int length = 0;
    while (length <= LONGEST - HASH - 1) {
      int next = name.offsetByCodePoints(end, 1);
      length += bytes(name.substring(end, next));
      end = length <= LONGEST - HASH - 1 ? next : end;
    }
    return name.substring(0, end);
  }

  /// A name that is not the whole one, with what tells it from others that begin like it.
  private static String marked(String name, String wanted) {
    return name + "-" + DigestUtils.sha256Hex(wanted).substring(0, HASH);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
