package org.newsgraph.article;

import java.util.Optional;

/// Where an article was read from.
///
/// @param name the source's own name for it: a file name, a GUID, a record id; never a path
/// @param mediaType such as `text/plain`
/// @param sha256 of the bytes that were read, in lower-case hexadecimal
public record Source(String name, Optional<String> mediaType, Optional<String> sha256) {}
