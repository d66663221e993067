package org.newsgraph.article;

import java.io.IOException;
import java.util.Optional;

/// What lies in the same folder as an input.
public interface Beside {
  /// An input that lies alone.
  Beside NOTHING = (_, _) -> Optional.empty();

  /// The bytes of another file there, where there is one.
  ///
  /// @param name its name without the folder
  /// @param limit how many bytes of it to read
  /// @throws IOException when it is there and cannot be read
  Optional<byte[]> bytes(String name, int limit) throws IOException;
}
