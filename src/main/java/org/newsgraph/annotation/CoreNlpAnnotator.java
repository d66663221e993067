package org.newsgraph.annotation;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.newsgraph.article.Article;
import org.newsgraph.article.PublicationLine;

/// Annotates with Stanford CoreNLP. The models are loaded once, when the first article comes: about
/// 10 s and 1.7 GB of heap.
///
/// @see <a href="https://stanfordnlp.github.io/CoreNLP/annotators.html">CoreNLP's annotators</a>
public final class CoreNlpAnnotator implements Annotator {
  private static final String ANNOTATORS =
      "tokenize,ssplit," + SentenceCutter.NAME + ",pos,lemma,ner,depparse,coref";

  private final Supplier<StanfordCoreNLP> pipeline = Suppliers.memoize(CoreNlpAnnotator::load);

  private static StanfordCoreNLP load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty(
        "tokenize.options", "ptb3Escaping=false,invertible=true,untokenizable=noneKeep");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    // The fine-grained rules cost 10 s and 450 MB at start, and tell little that the gazetteer does
    // not.
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "true");
    properties.setProperty("sutime.binders", "0");
    properties.setProperty("sutime.markTimeRanges", "false");
    properties.setProperty("coref.algorithm", "fastneural");
    properties.setProperty(
        "customAnnotatorClass." + SentenceCutter.NAME, SentenceCutter.class.getName());
    return new StanfordCoreNLP(properties);
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    String prose = PublicationLine.blanked(article.text());
    String plain = LongWords.blanked(HeadlineCase.plain(QuoteSigns.plain(prose)));
    List<Integer> ends = Sections.ends(plain);
    if (ends.size() == 1) {
      return section(article, plain);
    }
    List<String> texts = Sections.cut(article.text(), ends);
    List<String> plains = Sections.cut(plain, ends);
    List<AnnotatedArticle> parts = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      Article part = new Article(article.metadata(), texts.get(i), List.of(), article.source());
      parts.add(section(part, plains.get(i)));
    }
    return Sections.joined(article, parts);
  }

  /// @param plain the article's text as CoreNLP reads it best, every character in its place
  private AnnotatedArticle section(Article article, String plain) {
    Annotation annotation = new Annotation(plain);
    article
        .metadata()
        .published()
        .ifPresent(
            date -> annotation.set(CoreAnnotations.DocDateAnnotation.class, date.day().toString()));
    pipeline.get().annotate(annotation);
    return new CoreNlpRecords(article, annotation).read();
  }

  @Override
  public String settings() {
    return "CoreNLP 4.5.10: " + ANNOTATORS + "; coref fastneural";
  }
}
