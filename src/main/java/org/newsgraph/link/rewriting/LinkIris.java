package org.newsgraph.link.rewriting;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
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
  private static final int HASH_DIGITS = 32;

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
    return DigestUtils.sha256Hex(iri).substring(0, HASH_DIGITS);
  }
}
