package org.newsgraph.link.decision;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.newsgraph.link.decision.Corpus.StoryArticles;

/// What the stories of a corpus say: as it was kept of a run before, or decided afresh.
final class Decisions implements AutoCloseable {
  private static final String FILE = "link-decisions";

  private final Corpus corpus;
  private final StoryJudge judge;
  private final DecisionMemo memo;
  private final Path file;
  private final String program;
  private Optional<DecisionMemoWriter> kept = Optional.empty();

  /// A story and what it says.
  record Decided(StoryArticles story, String digest, StoryDecision decision) {}

  /// @param program the digest of what decides
  Decisions(Corpus corpus, StoryJudge judge, String program) {
    this.corpus = corpus;
    this.judge = judge;
    this.program = program;
    file = corpus.store().kept().file(FILE);
    memo = DecisionMemo.read(file, program);
  }

  /// What a story says. For any number of threads.
  Decided decided(StoryArticles story) {
    String digest = digest(story);
    StoryDecision decision = memo.get(digest).orElseGet(() -> judge.decide(corpus.read(story)));
    return new Decided(story, digest, decision);
  }

  /// Keeps what a story says for the next run.
  void keep(Decided decided) {
    writer().put(decided.digest(), decided.decision());
  }

  /// Keeps nothing but what was kept in this run.
  void finish() {
    writer().finish();
  }

  /// Who only asks what is decided writes nothing.
  private DecisionMemoWriter writer() {
    DecisionMemoWriter writer = kept.orElseGet(() -> new DecisionMemoWriter(file, program));
    kept = Optional.of(writer);
    return writer;
  }

  private static String digest(StoryArticles story) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    Iterator<String> graphs = story.digests().iterator();
    for (Node article : story.articles()) {
      String line = graphs.next() + " " + article.getURI() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() {
    kept.ifPresent(DecisionMemoWriter::close);
  }
}
