package org.newsgraph.endpoint.view;

import java.util.List;

/// What the page about the dataset shows.
///
/// @param about what it is, in a sentence
/// @param license the licence, or a word that none is stated
/// @param numbers how many triples and things there are
/// @param classes how many things of each class there are
/// @param properties how many triples have each property
public record DatasetView(
    String iri,
    String about,
    Reference license,
    List<HomeView.Count> numbers,
    List<HomeView.Bar> classes,
    List<HomeView.Bar> properties,
    JsonLd jsonLd) {}
