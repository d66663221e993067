package org.newsgraph.article.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.Mutations;
import org.newsgraph.article.Results;

/// Agencies' documents with changes at random.
@Tag("slow")
class AgencyFuzzTest {
  private static final int INPUTS = 50_000;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  @Test
  void noXmlDoesHarm() throws IOException {
    doNoHarm(
        new AgencyXml(),
        List.of("newsitem.xml", "newsmessage.xml", "nitf.xml"),
        new Mutations(
            5,
            List.of(
                "<![CDATA[",
                "]]>",
                "<!--",
                "<?",
                "<",
                ">",
                "\"",
                "&",
                "<newsItem>",
                "</newsItem>",
                "<nitf>",
                "</nitf>",
                "</p>",
                "<!DOCTYPE x [",
                "\u0000",
                "xmlns='x'")));
  }

  @Test
  void noNinjsDoesHarm() throws IOException {
    doNoHarm(
        new Ninjs(),
        List.of("ninjs-1.json", "ninjs-2.json", "ninjs-3.json"),
        new Mutations(
            6, List.of("{", "}", "[", "]", "\"", ",", ":", "\\", "null", "1e999", "\n", "true")));
  }

  private void doNoHarm(ArticleFormat format, List<String> samples, Mutations mutations)
      throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String sample : samples) {
      seeds.add(Results.sample(getClass(), sample));
    }
    for (int i = 0; i < INPUTS; i++) {
      byte[] changed = mutations.changed(mutations.any(seeds));
      Instant start = Instant.now();

      format.recognizes(Input.of("x", new ByteArrayInputStream(changed)));
      assertThat(Results.of(format, changed)).isNotEmpty();

      assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }
  }
}
