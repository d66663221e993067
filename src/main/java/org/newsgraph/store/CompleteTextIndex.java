package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// jena-text's index, but with complete answers, and quick ones wherever `text:query` stands.
///
/// jena-text gives the best 10,000 subjects to a query without a limit, and silently leaves out the
/// others; here it is a million. And when the rest of a query has bound the subject already, as in
/// `?x a schema:Person ; text:query "missile"`, jena-text asks Lucene about every person by itself;
/// here, after some of them, the whole answer is fetched and kept.
final class CompleteTextIndex extends TextIndexLucene {
  private static final int ALL = 1_000_000;
  private static final int KEPT_ANSWERS = 2;
  private static final int ASKED_SINGLY = 100;

  private final Cache<Question, Answer> answers = CacheFactory.createCache(KEPT_ANSWERS);
  private final AtomicLong commits = new AtomicLong();

  CompleteTextIndex(FSDirectory directory, TextIndexConfig config) {
    super(directory, config);
  }

  /// Opens the index that a configuration describes.
  static CompleteTextIndex open(Resource described) throws IOException {
    Path folder = Path.of(described.getProperty(TextVocab.pDirectory).getString());
    return new CompleteTextIndex(FSDirectory.open(folder), config(described));
  }

  static TextIndexConfig config(Resource described) {
    Assembler assembler = Assembler.general();
    TextIndexConfig config =
        new TextIndexConfig(
            (EntityDefinition)
                assembler.open(described.getPropertyResourceValue(TextVocab.pEntityMap)));
    config.setAnalyzer(
        (Analyzer) assembler.open(described.getPropertyResourceValue(TextVocab.pAnalyzer)));
    return config;
  }

  @Override
  public List<TextHit> query(
      @Nullable String subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    Question question = new Question(commits.get(), properties, words, graph, language, highlight);
    if (subject == null) {
      return ask(null, question, limit > 0 ? limit : ALL);
    }
    return answers.get(question, asked -> new Answer()).about(subject, question);
  }

  private List<TextHit> ask(@Nullable String subject, Question question, int limit) {
    try {
      return super.query(
          subject,
          question.properties,
          question.words,
          question.graph,
          question.language,
          limit,
          question.highlight);
    } catch (TextIndexParseException e) {
      throw e;
    } catch (TextIndexException e) {
      throw refusal(question, e);
    }
  }

  /// What Lucene can't do, beside reading its files, is to search for a regular expression that is
  /// none or that would take for ever.
  private static RuntimeException refusal(Question question, TextIndexException e) {
    return e.getCause() instanceof IOException
        ? e
        : new QueryParseException(
            "text:query can't search for \"" + question.words + "\".", e, -1, -1);
  }

  @Override
  public void commit() {
    super.commit();
    commits.incrementAndGet();
  }

  /// What is asked, and of which state of the index.
  private record Question(
      long commits,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      @Nullable String highlight) {}

  /// The answer to a question, whole once enough subjects were asked about.
  private final class Answer {
    private int asked;
    private @Nullable Map<String, TextHit> whole;

    synchronized List<TextHit> about(String subject, Question question) {
      asked++;
      if (asked <= ASKED_SINGLY) {
        return ask(subject, question, 1);
      }
      if (whole == null) {
        whole = whole(question);
      }
      TextHit hit = whole.get(subject);
      if (hit == null) {
        return whole.size() < ALL ? List.of() : ask(subject, question, 1);
      }
      return List.of(hit);
    }

    private Map<String, TextHit> whole(Question question) {
      Map<String, TextHit> hits = new HashMap<>();
      ask(null, question, ALL)
          .forEach(hit -> hits.put(TextQueryFuncs.subjectToString(hit.getNode()), hit));
      return hits;
    }
  }
}
