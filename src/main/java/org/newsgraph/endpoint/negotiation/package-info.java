/// What a client accepts, and which of several forms it likes best.
@NullMarked
package org.newsgraph.endpoint.negotiation;

import org.jspecify.annotations.NullMarked;
