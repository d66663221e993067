package org.newsgraph.endpoint;

import java.io.Serial;
import org.eclipse.jetty.util.security.Credential;
import org.eclipse.jetty.util.security.CredentialProvider;

/// Lets Jetty's files of passwords hold a [PasswordHash]: by itself, Jetty knows only hashes that
/// are guessed within hours. Jetty finds it as a service.
public final class HashedCredentials implements CredentialProvider {

  @Override
  public Credential getCredential(String text) {
    return new Hashed(text);
  }

  @Override
  public String getPrefix() {
    return PasswordHash.SCHEME;
  }

  private static final class Hashed extends Credential {
    @Serial private static final long serialVersionUID = 1L;

    private final String text;

    Hashed(String text) {
      this.text = text;
    }

    @Override
    public boolean check(Object credentials) {
      String password =
          credentials instanceof char[] characters
              ? new String(characters)
              : String.valueOf(credentials);
      return PasswordHash.read(text).map(hash -> hash.fits(password)).orElse(false);
    }
  }
}
