package org.newsgraph.endpoint;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What is kept of a password: who reads it still has to guess, and each guess takes a part of a
/// second.
///
/// Written as `PBKDF2:ROUNDS:SALT:HASH`, with HMAC-SHA-256, salt and hash in hexadecimal.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc8018#section-5.2">RFC 8018, PBKDF2</a>
public final class PasswordHash {
  static final String SCHEME = "PBKDF2:";

  /// As OWASP advises for this function.
  private static final int ROUNDS = 600_000;

  private static final int FEWEST_ROUNDS = 100_000;
  private static final int SALT_BYTES = 16;
  private static final int BITS = 256;
  private static final Pattern FORM =
      Pattern.compile(SCHEME + "([0-9]{1,8}):((?:[0-9a-f]{2}){16,64}):([0-9a-f]{64})");
  private static final HexFormat HEX = HexFormat.of();

  private final int rounds;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int rounds, byte[] salt, byte[] hash) {
    this.rounds = rounds;
    this.salt = salt.clone();
    this.hash = hash.clone();
  }

  /// Hashes a password.
  public static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new PasswordHash(ROUNDS, salt, hash(password, salt, ROUNDS));
  }

  /// Reads a hash, unless it is none or made with too few rounds.
  static Optional<PasswordHash> read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || Integer.parseInt(form.group(1)) < FEWEST_ROUNDS) {
      return Optional.empty();
    }
    return Optional.of(
        new PasswordHash(
            Integer.parseInt(form.group(1)),
            HEX.parseHex(form.group(2)),
            HEX.parseHex(form.group(3))));
  }

  /// Tells whether it was made of a password.
  boolean fits(String password) {
    return MessageDigest.isEqual(hash, hash(password, salt, rounds));
  }

  private static byte[] hash(String password, byte[] salt, int rounds) {
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    }
  }

  /// Writes the hash for a file of passwords.
  @Override
  public String toString() {
    return SCHEME + rounds + ":" + HEX.formatHex(salt) + ":" + HEX.formatHex(hash);
  }
}
