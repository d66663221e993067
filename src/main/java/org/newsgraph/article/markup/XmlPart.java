package org.newsgraph.article.markup;

import java.util.Optional;

/// One element of a document, cut out as it stands there.
///
/// @param bytes of the element; none where it is too large
/// @param begin its first byte, counted from 0
/// @param end the byte after its last one
/// @param flaw what is wrong with it, where it is not well-formed in a way that costs content
public record XmlPart(byte[] bytes, long begin, long end, Optional<String> flaw) {}
