package org.newsgraph.link.rewriting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// Names what the links graph tells of a thing after the thing itself: `link/person-jane-doe` is
/// the decision on `person/jane-doe`, `link/article-a-headline-0a1b2c3d` what was renamed in that
/// article.
record LinkIris(Base base) {
  private static final Pattern OWN = Pattern.compile("([a-z]+)/([A-Za-z0-9._~-]+)");
  private static final Set<String> FOLDERS =
      Arrays.stream(Folder.values()).map(Folder::name).collect(Collectors.toUnmodifiableSet());
  private static final int HASH_BYTES = 16;

  Node of(Node thing) {
    return base.node(Folder.link, slug(thing));
  }

  /// The decision that an article is a copy: `link/copy-article-a-headline-0a1b2c3d`.
  Node ofCopy(Node article) {
    return base.node(Folder.link, "copy-" + slug(article));
  }

  /// An IRI from the base on.
  String shortened(Node thing) {
    String iri = thing.getURI();
    return iri.startsWith(base.iri()) ? iri.substring(base.iri().length()) : iri;
  }

  private String slug(Node thing) {
    String iri = thing.getURI();
    Matcher own = OWN.matcher(iri.startsWith(base.iri()) ? shortened(thing) : "");
    return own.matches() && FOLDERS.contains(own.group(1))
        ? own.group(1) + "-" + own.group(2)
        : hash(iri);
  }

  /// For IRIs of elsewhere, of which a part might be another's too.
  private static String hash(String iri) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(iri.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
