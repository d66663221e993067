package org.newsgraph.endpoint.view;

/// A piece of an article's text.
///
/// @param href the page of what the piece tells of, or empty
/// @param style `event` or `entity`, or empty
public record Segment(String text, String href, String style) {}
