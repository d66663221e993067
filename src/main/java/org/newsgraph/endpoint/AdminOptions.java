package org.newsgraph.endpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The service for those who run the server.
///
/// @param port 0 for any free one
/// @param passwords the file of users and their hashed passwords
public record AdminOptions(int port, Path passwords) {
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);
  private static final String MAKE_ONE =
      " Make a line for each user with: newsgraph password NAME.";

  /// @throws EndpointException when there are no passwords, or one that others could find out
  public AdminOptions {
    List<String> users = users(passwords);
    if (users.isEmpty()) {
      throw new EndpointException("There is no user in " + passwords + "." + MAKE_ONE);
    }
    users.forEach(user -> requireHash(user, passwords));
    requirePrivate(passwords);
  }

  private static List<String> users(Path passwords) {
    if (!Files.exists(passwords)) {
      throw new EndpointException("There is no file " + passwords + " of passwords." + MAKE_ONE);
    }
    try {
      return Files.readAllLines(passwords).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new EndpointException("Can't read the passwords in " + passwords + ": " + e, e);
    }
  }

  /// Roles may follow the password, after a comma.
  private static void requireHash(String user, Path passwords) {
    String password = user.substring(user.indexOf(':') + 1).split(",", 2)[0].strip();
    if (PasswordHash.read(password).isPresent()) {
      return;
    }
    boolean weak = password.startsWith("CRYPT:") || password.startsWith("MD5:");
    String fault =
        weak
            ? "A password in %s is hashed by %s, and would be guessed within hours."
                .formatted(passwords, password.substring(0, password.indexOf(':')))
            : "A password in %s is not hashed.".formatted(passwords);
    throw new EndpointException(fault + MAKE_ONE);
  }

  private static void requirePrivate(Path passwords) {
    PosixFileAttributeView view =
        Files.getFileAttributeView(passwords, PosixFileAttributeView.class);
    // Some file systems have no such permissions.
    if (view == null) {
      return;
    }
    try {
      if (!OWNERS.containsAll(view.readAttributes().permissions())) {
        throw new EndpointException(
            "Others can read or change %1$s. Keep it to its owner: chmod 600 %1$s"
                .formatted(passwords));
      }
    } catch (IOException e) {
      throw new EndpointException("Can't see who may read " + passwords + ": " + e, e);
    }
  }
}
