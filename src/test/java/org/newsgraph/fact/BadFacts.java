package org.newsgraph.fact;

import java.util.List;

/// Documents that are no article facts, with what the reader says of them.
final class BadFacts {
  private BadFacts() {}

  /// @param message what the complaint begins with
  /// @param json the document
  /// @param schema whether JSON Schema can tell, too
  record Bad(String message, String json, boolean schema) {

    @Override
    public String toString() {
      return message;
    }
  }

  static List<Bad> all() {
    return List.of(
        bad("/schema: is missing", "{'article': {'text': 'T'}}"),
        bad("/schema: \"article-facts/9\" is not", "{'schema': 'article-facts/9'}"),
        bad("/article: is missing; an object", "{'schema': 'article-facts/1'}"),
        bad("/article/text: is missing", "{'schema': 'article-facts/1', 'article': {}}"),
        bad("/article/text: is blank", "{'schema': 'article-facts/1', 'article': {'text': ''}}"),
        article("/article/titel: no such field; there are url", "'titel': 'T'"),
        article(
            "/article/url: null; leave".replace("null", "a text is expected, not null"),
            "'url': null"),
        article("/article/url: \"no address\" is no absolute IRI", "'url': 'no address'"),
        article("/article/published: not a date", "'published': 'yesterday'"),
        article("/article/published: not a date", "'published': '2020-02-31'"),
        article("/article/authors: an array is expected, not \"Jo\"", "'authors': 'Jo'"),
        article("/article/authors/0: a text is expected, not 7", "'authors': [7]"),
        article("/article/language: \"English!\" is no language tag", "'language': 'English!'"),
        article("/article/headline: is blank", "'headline': ''"),
        article("/article/published: not a date", "'published': '2020-01-09T10:15Z'"),
        article(
            "/article/source/sha256: \"ab\" is no SHA-256",
            "'source': {'name': 'a', 'sha256': 'ab'}"),
        article("/article/source/name: is missing", "'source': {}"),
        article(
            "/article/sentences/0: 0 to 99 is outside",
            "'sentences': [{'begin': 0, 'end': 99}]",
            false),
        article(
            "/article/sentences/0/end: 0 is not after", "'sentences': [{'begin': 0, 'end': 0}]"),
        facts("/a~1b: no such field", "'a/b': []"),
        facts("/entities: an array is expected, not an object", "'entities': {}"),
        facts("/entities/0: an object is expected, not \"Jo\"", "'entities': ['Jo']"),
        facts("/entities/0/name: is missing; a text", "'entities': [{'id': 'e1', 'type': 'City'}]"),
        facts(
            "/entities/0/name: is blank", "'entities': [{'id': 'e1', 'type': 'City', 'name': ''}]"),
        facts(
            "/entities/0/type: \"Town\" is not one of Person, Organ",
            "'entities': [{'id': 'e1', 'type': 'Town', 'name': 'T'}]"),
        facts(
            "/entities/0/id: \"1 e\" is no id",
            "'entities': [{'id': '1 e', 'type': 'City', 'name': 'T'}]"),
        facts(
            "/entities/1/id: \"e1\" is used twice",
            "'entities': [" + CITY + "," + CITY + "]",
            false),
        facts(
            "/entities/0/affiliation/0: there is no entity",
            "'entities': [{'id': 'e1', 'type': 'City', 'name': 'T', 'affiliation': ['e2']}]",
            false),
        facts(
            "/entities/0/sameAs/0: \"Q64\" is no absolute IRI",
            "'entities': [{'id': 'e1', 'type': 'City', 'name': 'T', 'sameAs': ['Q64']}]"),
        facts(
            "/entities/0/mentions/0: 3 to 30 is outside the text (10",
            "'entities': [{'id': 'e1', 'type': 'City', 'name': 'T', 'mentions': [{'begin': 3, 'end': 30}]}]",
            false),
        facts(
            "/entities/0/mentions/0/begin: -1 is less than 0",
            "'entities': [{'id': 'e1', 'type': 'City', 'name': 'T', 'mentions': [{'begin': -1, 'end': 3}]}]"),
        facts(
            "/entities/0/mentions/0/begin: a whole number is expected, not 1.5",
            "'entities': [{'id': 'e1', 'type': 'City', 'name': 'T', 'mentions': [{'begin': 1.5, 'end': 3}]}]"),
        facts(
            "/entities/0/mentions/0/kind: \"noun\" is not one of name, nominal, pronoun",
            "'entities': [{'id': 'e1', 'type': 'City', 'name': 'T', 'mentions': [{'begin': 1, 'end': 3, 'kind': 'noun'}]}]"),
        event(
            "/events/0/factuality: \"Maybe\" is not one of Actual, Negated, Possible, Planned",
            "'factuality': 'Maybe'"),
        event("/events/0/factuality: is missing; one of Actual", "'places': []"),
        event(
            "/events/0/participants/victim: no such field; there are agent",
            "'factuality': 'Actual', 'participants': {'victim': []}"),
        event(
            "/events/0/participants/agent/0: there is no entity with the id \"v1\"",
            "'factuality': 'Actual', 'participants': {'agent': ['v1']}",
            false),
        event(
            "/events/0/time/earliest: \"Friday\" is no date",
            "'factuality': 'Actual', 'time': {'earliest': 'Friday'}"),
        event(
            "/events/0/time/latest: latest 2020-01-02 is before earliest 2020-01-03",
            "'factuality': 'Actual', 'time': {'earliest': '2020-01-03', 'latest': '2020-01-02'}",
            false),
        event(
            "/events/0/confidence: is not from 0 to 1",
            "'factuality': 'Actual', 'confidence': 1.01"),
        event(
            "/events/0/confidence: a number is expected, not \"1\"",
            "'factuality': 'Actual', 'confidence': '1'"),
        event(
            "/events/0/confidence: has more than 20 digits",
            "'factuality': 'Actual', 'confidence': 1e-999999999",
            false),
        event(
            "/events/0/versionOf: there is no event with the id \"c1\"",
            "'factuality': 'Actual', 'versionOf': 'c1'",
            false),
        facts(
            "/claims/0/type: \"Rumour\" is not one of Claim, Quotation",
            "'claims': [{'id': 'c1', 'type': 'Rumour'}]"),
        facts(
            "/claims/0/saidIn/0: there is no event",
            "'claims': [{'id': 'c1', 'type': 'Claim', 'saidIn': ['c1']}]",
            false),
        facts(
            "/claims/0/mentions/0/cue: 2 to 20 is outside",
            "'claims': [{'id': 'c1', 'type': 'Claim', 'mentions': [{'begin': 0, 'end': 4, 'cue': {'begin': 2, 'end': 20}}]}]",
            false),
        facts(
            "/positions/0: tells neither role nor",
            "'entities': [" + CITY + "], 'positions': [{'holder': 'e1'}]"),
        event("/events/0/time: tells nothing", "'factuality': 'Actual', 'time': {}"),
        facts(
            "/entities/0/affiliation: \"e1\" is there twice",
            "'entities': [{'id': 'e1', 'type': 'City', 'name': 'T', 'affiliation': ['e1', 'e1']}]"),
        facts(
            "/positions/0/former: true or false is expected, not \"no\"",
            "'entities': [" + CITY + "], 'positions': [{'holder': 'e1', 'former': 'no'}]"),
        facts(
            "/parts/0/whole: is missing", "'entities': [" + CITY + "], 'parts': [{'part': 'e1'}]"),
        facts(
            "/relations/0/relation: \"because\" is not one of causedBy",
            "'relations': [{'from': 'v1', 'relation': 'because', 'to': 'v2'}]"),
        facts(
            "/extractor/settings/threads: a text is expected, not 2",
            "'extractor': {'name': 'x', 'settings': {'threads': 2}}"),
        facts(
            "/events: no valid JSON: Duplicate field 'events'",
            "'events': [], 'events': []",
            false));
  }

  private static final String CITY = "{'id': 'e1', 'type': 'City', 'name': 'T'}";

  private static Bad event(String message, String fields) {
    return event(message, fields, true);
  }

  private static Bad event(String message, String fields, boolean schema) {
    String event = "{'id': 'v1', 'type': 'Death', 'label': 'death', " + fields + "}";
    return facts(message, "'events': [" + event + "]", schema);
  }

  private static Bad article(String message, String fields) {
    return article(message, fields, true);
  }

  private static Bad article(String message, String fields, boolean schema) {
    String article = "{'text': 'Rain fell.', " + fields + "}";
    return bad(message, "{'schema': 'article-facts/1', 'article': " + article + "}", schema);
  }

  private static Bad facts(String message, String fields) {
    return facts(message, fields, true);
  }

  private static Bad facts(String message, String fields, boolean schema) {
    String article = "{'text': 'Rain fell.'}";
    return bad(
        message,
        "{'schema': 'article-facts/1', 'article': " + article + ", " + fields + "}",
        schema);
  }

  private static Bad bad(String message, String json) {
    return bad(message, json, true);
  }

  private static Bad bad(String message, String json, boolean schema) {
    return new Bad(message, json.replace('\'', '"'), schema);
  }
}
