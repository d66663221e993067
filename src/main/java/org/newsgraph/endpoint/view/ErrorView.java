package org.newsgraph.endpoint.view;

/// What the page of an error shows.
public record ErrorView(int status, String title, String message) {}
