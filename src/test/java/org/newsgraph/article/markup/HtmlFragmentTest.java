package org.newsgraph.article.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFragmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<p>One.</p><p>Two.</p>|One.¶¶Two.",
        "<p>One.<p>Two.|One.¶¶Two.",
        "One.<br>Two.<br/>Three.|One.¶Two.¶Three.",
        "One.<br><br>Two.|One.¶¶Two.",
        "<div>One <b>bold</b>,¶  <i>two</i>.</div>|One bold, two.",
        "<ul><li>One</li><li>Two</li></ul>|One¶¶Two",
        "<table><tr><td>One</td><td>Two</td></tr><tr><td>Three</td></tr></table>|One Two¶¶Three",
        "<P CLASS='x'>One.</P>|One.",
        "<p>A &amp; B &lt;c&gt; &eacute;&#233;&#xE9; &mdash; &nbsp; d</p>|A & B <c> ééé — d",
        "<p>&amp;lt;</p>|&lt;",
        "<script>if (a<b) x('</p>');</script><p>One.</p>|One.",
        "<style>p { color: red }</style>One.<SCRIPT src='x'></SCRIPT >|One.",
        "<!-- <p>No</p> -->One.<!--|One.",
        "One <img src='a' alt=\"x > y\"> two.|One two.",
        "a < b and b > a <c>d|a < b and b > a d",
        "<a href='x'>One</a><a href=\"y\">Two</a>|OneTwo",
        "<iframe src='x'>No</iframe>One<video><p>No</p></video>.|One.",
        "<iframe src='x'>One.|One.",
        "<pre>a¶  b</pre>|a¶b",
        "<x:p xmlns:x='y'>One.</x:p><x:p>Two.</x:p>|One.¶¶Two.",
        "<![CDATA[<b>&amp;</b>]]><p>x</p>|<b>&amp;</b>¶¶x",
        "<p>One|One",
        "One.<p|One.",
      })
  void turnsHtmlIntoParagraphs(String html, String text) {
    assertThat(HtmlFragment.text(html.replace('¶', '\n'))).isEqualTo(text.replace('¶', '\n'));
  }

  @Test
  void withoutTagsItsLinesStay() {
    assertThat(HtmlFragment.text("One &amp; two.\r\n\r\nThree < four.\u0007"))
        .isEqualTo("One & two.\n\nThree < four.");
  }

  @Test
  void leavesOutWhatIsAskedFor() {
    assertThat(HtmlFragment.text("<p>By Ada <byttl>Editor</byttl></p>", Set.of("byttl")))
        .isEqualTo("By Ada");
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "<i><table>",
        "<b></p>",
        "<p><b>",
        "<div>",
        "<",
        "<a x='",
        "<a x=\"",
        "<!--",
        "<![CDATA[",
        "<script>",
        "<video>",
        "<script",
        "</video",
        "<a =\"'",
        "&",
        "&#",
        " ",
        "\n",
        "<br>",
        "<pre> ",
        "<td>",
        "<video></video",
        "<video></video><script></script><svg></svg>",
      })
  void takesItsTimeByItsLength(String piece) {
    assertThat(HtmlFragment.text(piece.repeat(4_000_000 / piece.length()))).isNotNull();
  }
}
