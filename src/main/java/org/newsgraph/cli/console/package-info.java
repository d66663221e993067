/// What the commands print with: the standard streams, progress, summaries, tables.
@NullMarked
package org.newsgraph.cli.console;

import org.jspecify.annotations.NullMarked;
