package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsgraph.article.text.MetadataFile;

/// An entry of an archive.
///
/// @param path its name with its folders, as told
/// @param folder whether it is a folder
/// @param fault why it cannot be read
/// @param body what it holds; read before the next entry is asked for
record Entry(String path, boolean folder, Optional<String> fault, Body body) {
  /// Gives an entry's bytes.
  interface Body {
    /// Opens them.
    ///
    /// @throws IOException when they cannot be read
    InputStream open() throws IOException;
  }

  /// The name without its folders.
  String name() {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  }

  /// The path of another name in the same folder.
  String beside(String name) {
    return path.substring(0, path.length() - name().length()) + name;
  }

  /// The path of the metadata that belong to it.
  String metadata() {
    return beside(MetadataFile.nameFor(name()));
  }

  /// Whether it tells what is known of an article.
  boolean isMetadata() {
    return MetadataFile.isNamed(path);
  }

  /// Whether its name is hidden, as those that some systems add are.
  boolean isHidden() {
    return name().startsWith(".") || path.startsWith("__MACOSX/");
  }

  /// Whether its path could lead out of the archive, were it unpacked.
  boolean leadsOut() {
    String slashed = path.replace('\\', '/');
    return slashed.startsWith("/")
        || slashed.matches("(?s)[A-Za-z]:.*")
        || ("/" + slashed + "/").contains("/../")
        || slashed.chars().anyMatch(c -> c < ' ');
  }
}
