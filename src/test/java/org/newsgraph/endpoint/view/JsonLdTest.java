package org.newsgraph.endpoint.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

class JsonLdTest {
  private static final String HOSTILE = "</script><script>alert(1)</script><!-- & \u2028";

  @Test
  void staysWithinItsElementAndMeansTheSame() {
    JsonObject json = new JsonObject();
    json.put("name", HOSTILE);

    String script = new JsonLd(json.toString()).inScript();

    assertThat(script).doesNotContain("<", ">", "&");
    assertThat(JSON.parse(script).get("name").getAsString().value()).isEqualTo(HOSTILE);
  }
}
