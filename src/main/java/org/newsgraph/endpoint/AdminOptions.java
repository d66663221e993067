package org.newsgraph.endpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The service for those who run the server.
///
/// @param port 0 for any free one
/// @param passwords the file of users and their hashed passwords
public record AdminOptions(int port, Path passwords) {
  private static final List<String> HASHES = List.of("CRYPT:", "MD5:");

  /// @throws EndpointException when there are no passwords, or one that everybody could read
  public AdminOptions {
    List<String> users = users(passwords);
    if (users.isEmpty()) {
      throw new EndpointException("There is no user in " + passwords + ". Add a line NAME: HASH.");
    }
    for (String user : users) {
      String password = user.substring(user.indexOf(':') + 1).strip();
      if (HASHES.stream().noneMatch(password::startsWith)) {
        throw new EndpointException(
            "A password in %s is not hashed. Give each as CRYPT:HASH or MD5:HASH; fuseki-config/admin.ttl tells how to make one."
                .formatted(passwords));
      }
    }
  }

  private static List<String> users(Path passwords) {
    try {
      return Files.readAllLines(passwords).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new EndpointException("Can't read the passwords in " + passwords + ": " + e, e);
    }
  }
}
