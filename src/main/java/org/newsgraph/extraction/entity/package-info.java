/// Who and what an article tells of: names found and put together, pronouns and common nouns led
/// back to them.
@NullMarked
package org.newsgraph.extraction.entity;

import org.jspecify.annotations.NullMarked;
