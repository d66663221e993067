package org.newsgraph.extraction.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words around the names of posts, from `posts.tsv`.
public final class PostWords {
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, String> deeds = new HashMap<>();

  /// What a word says of a post.
  public enum Kind {
    /// The post is over: "ex".
    former,
    /// The post is held for the time being: "interim".
    acting,
    /// What a minister or secretary is of: secretary of "state".
    portfolio,
    /// No post unless somebody's: "general" of a force.
    rank,
    /// A post only before a name: "Justice".
    title,
    /// A word before a post that does not belong to its name: "first".
    aside,
    /// A verb that gives a post: "become".
    taking,
    /// A verb that tells that it is held: "serve" as.
    holding,
    /// A verb that ends it: "resign" as.
    leaving,
    /// A verb that takes it over from another: "succeed" somebody as.
    succeeding
  }

  private PostWords() {
    for (var row : Table.rows("posts.tsv")) {
      if (row.get(1).equals("deed")) {
        deeds.put(row.get(0), row.get(2));
      } else {
        words.computeIfAbsent(Kind.valueOf(row.get(1)), key -> new HashSet<>()).add(row.get(0));
      }
    }
  }

  /// The table that comes with the program.
  public static PostWords load() {
    return new PostWords();
  }

  /// The post of who does this to an organisation: the "chair" for "chair".
  public Optional<String> doer(String lemma) {
    return Optional.ofNullable(deeds.get(lemma));
  }

  /// Whether a word is of this kind.
  public boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
