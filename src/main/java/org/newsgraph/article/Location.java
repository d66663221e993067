package org.newsgraph.article;

import java.nio.file.Path;
import java.util.Optional;

/// Where the bytes of an article lie.
///
/// @param file the file; empty for the standard input
/// @param begin the first byte, counted from 0
/// @param end the byte after the last one, as far as it was read
public record Location(Optional<Path> file, long begin, long end) {}
