package org.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of [schema.org](https://schema.org/) that the graph uses.
public final class SchemaOrg {
  public static final String NAMESPACE = "https://schema.org/";

  public static final Node NEWS_ARTICLE = term("NewsArticle");
  public static final Node PERSON = term("Person");
  public static final Node ORGANIZATION = term("Organization");
  public static final Node PLACE = term("Place");
  public static final Node COUNTRY = term("Country");
  public static final Node CITY = term("City");
  public static final Node CREATIVE_WORK = term("CreativeWork");
  public static final Node THING = term("Thing");
  public static final Node SOFTWARE_APPLICATION = term("SoftwareApplication");

  public static final Node HEADLINE = term("headline");
  public static final Node DATE_PUBLISHED = term("datePublished");
  public static final Node PUBLISHER = term("publisher");
  public static final Node AUTHOR = term("author");
  public static final Node URL = term("url");
  public static final Node IN_LANGUAGE = term("inLanguage");
  public static final Node LOCATION_CREATED = term("locationCreated");
  public static final Node TEXT = term("text");
  public static final Node MENTIONS = term("mentions");
  public static final Node CONTAINED_IN_PLACE = term("containedInPlace");
  public static final Node LOCATION = term("location");
  public static final Node BIRTH_DATE = term("birthDate");
  public static final Node LATITUDE = term("latitude");
  public static final Node LONGITUDE = term("longitude");
  public static final Node START_DATE = term("startDate");
  public static final Node END_DATE = term("endDate");
  public static final Node ADDITIONAL_PROPERTY = term("additionalProperty");
  public static final Node PROPERTY_VALUE = term("PropertyValue");
  public static final Node NAME = term("name");
  public static final Node VALUE = term("value");
  public static final Node SHA256 = term("sha256");
  public static final Node SOFTWARE_VERSION = term("softwareVersion");

  private SchemaOrg() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
