package org.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of the news-events ontology, `ontology/news-events.ttl`.
///
/// The classes of events, the values of factuality, and the roles and relations that the facts name
/// are had by their local name: `NewsEvents.term("Killing")`.
public final class NewsEvents {
  /// The namespace, which is also the ontology's IRI with a `#`.
  public static final String NAMESPACE = "https://w3id.org/newsgraph/ontology#";

  public static final Node ARTICLE = term("Article");
  public static final Node GROUP = term("Group");
  public static final Node CLAIM = term("Claim");
  public static final Node QUOTATION = term("Quotation");
  public static final Node MENTION = term("Mention");
  public static final Node EVENT = term("Event");

  public static final Node REPORTS = term("reports");
  public static final Node DUPLICATE_OF = term("duplicateOf");

  public static final Node PARTICIPANT = term("participant");
  public static final Node AGENT = term("agent");
  public static final Node PATIENT = term("patient");
  public static final Node RECIPIENT = term("recipient");
  public static final Node INSTRUMENT = term("instrument");
  public static final Node TOPIC = term("topic");
  public static final Node PLACE = term("place");

  public static final Node TIME_TEXT = term("timeText");
  public static final Node DATE = term("date");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");

  public static final Node FACTUALITY = term("factuality");
  public static final Node VERSION_OF = term("versionOf");
  public static final Node ACCORDING_TO = term("accordingTo");

  public static final Node SPEAKER = term("speaker");
  public static final Node SAID_IN = term("saidIn");
  public static final Node ADDRESSEE = term("addressee");
  public static final Node CONTENT = term("content");
  public static final Node CUE = term("cue");
  public static final Node ABOUT = term("about");

  public static final Node HAS_MENTION = term("mention");
  public static final Node SENTENCE = term("sentence");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node AFFILIATION = term("affiliation");
  public static final Node FORMER = term("former");
  public static final Node CAPITAL = term("capital");
  public static final Node POPULATION = term("population");
  public static final Node DEMONYM = term("demonym");
  public static final Node CAMEO_CODE = term("cameoCode");

  public static final Node LINK = term("Link");
  public static final Node LINKED = term("linked");
  public static final Node REASON = term("reason");
  public static final Node TEXT_REUSE = term("TextReuse");
  public static final Node SIMILARITY = term("similarity");
  public static final Node CONTAINMENT = term("containment");
  public static final Node RENAMING = term("Renaming");
  public static final Node RENAMED_IN = term("renamedIn");
  public static final Node RENAMED = term("renamed");
  public static final Node ORIGINAL = term("original");
  public static final Node REWRITTEN_DIGEST = term("rewrittenDigest");

  private NewsEvents() {}

  /// The term with this local name.
  public static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
