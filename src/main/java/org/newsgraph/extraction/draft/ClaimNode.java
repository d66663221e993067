package org.newsgraph.extraction.draft;

import java.util.LinkedHashSet;
import java.util.List;
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
  private final List<Span> pieces;
  private List<Span> told;
  private final Set<EntityNode> speakers = new LinkedHashSet<>();
  private Optional<Span> speakerSpan = Optional.empty();
  private final Set<EntityNode> addressees = new LinkedHashSet<>();
  private final Set<EntityNode> aboutEntities = new LinkedHashSet<>();
  private final Set<EventNode> aboutEvents = new LinkedHashSet<>();
  private final Set<EventNode> saidIn = new LinkedHashSet<>();
  private Optional<ClaimNode> source = Optional.empty();
  private Optional<Word> root = Optional.empty();

  /// @param cue the lemma that introduces it; empty where none does
  /// @param pieces where its content stands, in the order of the text: one stretch, or several
  ///   where the words that introduce it stand in between
  /// @throws IllegalArgumentException when there is none
  public ClaimNode(
      ClaimType type, Stance stance, String cue, Optional<Span> cueSpan, List<Span> pieces) {
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a claim without content");
    }
    this.type = type;
    this.stance = stance;
    this.cue = cue;
    this.cueSpan = cueSpan;
    this.pieces = List.copyOf(pieces);
    this.told = this.pieces;
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

  /// Where its content stands, from its first word to its last.
  public Span content() {
    return new Span(pieces.getFirst().begin(), pieces.getLast().end());
  }

  /// The stretches of its content, without the words between them that introduce it.
  public List<Span> pieces() {
    return pieces;
  }

  /// What is known only through it: its content, but for what a judgement takes for granted.
  public List<Span> told() {
    return told;
  }

  /// Only these stretches are known through it alone.
  public void told(List<Span> spans) {
    told = List.copyOf(spans);
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
    speakerSpan(span);
  }

  /// Where the text names the speaker; the first such place counts.
  public void speakerSpan(Span span) {
    if (speakerSpan.isEmpty()) {
      speakerSpan = Optional.of(span);
    }
  }

  /// The same speakers as another claim's.
  public void speakersOf(ClaimNode other) {
    speakers.addAll(other.speakers);
    other.speakerSpan.ifPresent(this::speakerSpan);
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

  public Optional<Word> root() {
    return root;
  }

  /// The head of its content.
  public void root(Word word) {
    root = Optional.of(word);
  }
}
