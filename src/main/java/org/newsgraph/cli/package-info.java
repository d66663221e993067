/// The command line: one command a class. Standard streams and exit codes are known here and
/// nowhere else.
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
