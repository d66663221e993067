/// The commands: each turns what was typed into calls of the packages that do the work, and gives
/// the exit code.
@NullMarked
package org.newsgraph.cli.command;

import org.jspecify.annotations.NullMarked;
