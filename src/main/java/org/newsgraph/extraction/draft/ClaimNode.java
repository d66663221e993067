package org.newsgraph.extraction.draft;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.ClaimType;

/// A claim while it is being put together.
public final class ClaimNode {
  private final ClaimType type;
  private final Stance stance;
  private final String cue;
  private final Optional<Span> cueSpan;
  private final Span content;
  private final Set<EntityNode> speakers = new LinkedHashSet<>();
  private Optional<Span> speakerSpan = Optional.empty();
  private final Set<EntityNode> addressees = new LinkedHashSet<>();
  private final Set<EntityNode> aboutEntities = new LinkedHashSet<>();
  private final Set<EventNode> aboutEvents = new LinkedHashSet<>();
  private final Set<EventNode> saidIn = new LinkedHashSet<>();
  private Optional<ClaimNode> source = Optional.empty();
  private Optional<ClaimNode> whole = Optional.empty();
  private Optional<Word> root = Optional.empty();

  /// @param cue the lemma that introduces it; empty where none does
  /// @param content where its content stands
  public ClaimNode(
      ClaimType type, Stance stance, String cue, Optional<Span> cueSpan, Span content) {
    this.type = type;
    this.stance = stance;
    this.cue = cue;
    this.cueSpan = cueSpan;
    this.content = content;
  }

  public ClaimType type() {
    return type;
  }

  public Stance stance() {
    return stance;
  }

  public String cue() {
    return cue;
  }

  public Optional<Span> cueSpan() {
    return cueSpan;
  }

  public Span content() {
    return content;
  }

  public Set<EntityNode> speakers() {
    return speakers;
  }

  public Optional<Span> speakerSpan() {
    return speakerSpan;
  }

  /// Somebody whose words they are, and where the text names them.
  public void speaker(EntityNode speaker, Span span) {
    speakers.add(speaker);
    if (speakerSpan.isEmpty()) {
      speakerSpan = Optional.of(span);
    }
  }

  public Set<EntityNode> addressees() {
    return addressees;
  }

  public Set<EntityNode> aboutEntities() {
    return aboutEntities;
  }

  public Set<EventNode> aboutEvents() {
    return aboutEvents;
  }

  public Set<EventNode> saidIn() {
    return saidIn;
  }

  public Optional<ClaimNode> source() {
    return source;
  }

  /// The claim within which it is made.
  public void source(ClaimNode claim) {
    source = Optional.of(claim);
  }

  public Optional<ClaimNode> whole() {
    return whole;
  }

  /// The claim of whose content it is the quoted part.
  public void whole(ClaimNode claim) {
    whole = Optional.of(claim);
  }

  public Optional<Word> root() {
    return root;
  }

  /// The head of its content.
  public void root(Word word) {
    root = Optional.of(word);
  }
}
