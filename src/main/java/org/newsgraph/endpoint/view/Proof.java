package org.newsgraph.endpoint.view;

/// A sentence that tells of a thing, with the address of its place in the article's page.
public record Proof(Passage passage, String href) {}
