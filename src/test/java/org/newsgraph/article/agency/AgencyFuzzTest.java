package org.newsgraph.article.agency;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Mutations;
import org.newsgraph.article.Results;

/// Agencies' documents with changes at random.
@Tag("slow")
class AgencyFuzzTest {
  private static final int INPUTS = 50_000;

  @Test
  void noXmlDoesHarm() throws IOException {
    List<byte[]> samples =
        Results.samples(getClass(), "newsitem.xml", "newsmessage.xml", "nitf.xml");

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
                "xmlns='x'"))
        .check(new AgencyXml(), samples, INPUTS);
  }

  @Test
  void noNinjsDoesHarm() throws IOException {
    List<byte[]> samples =
        Results.samples(getClass(), "ninjs-1.json", "ninjs-2.json", "ninjs-3.json");

    new Mutations(
            6, List.of("{", "}", "[", "]", "\"", ",", ":", "\\", "null", "1e999", "\n", "true"))
        .check(new Ninjs(), samples, INPUTS);
  }
}
