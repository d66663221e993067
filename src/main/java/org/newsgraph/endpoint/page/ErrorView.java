package org.newsgraph.endpoint.page;

/// What the page of an error shows.
public record ErrorView(int status, String title, String message) {}
