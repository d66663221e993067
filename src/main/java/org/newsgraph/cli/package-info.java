/// The command line. Standard streams and exit codes are known here and nowhere else.
///
/// [Main][org.newsgraph.cli.Main] is the program's entry; the commands are in `command`, one a
/// class, and what they print with is in `console`.
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
