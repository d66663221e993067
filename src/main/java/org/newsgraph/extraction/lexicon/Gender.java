package org.newsgraph.extraction.lexicon;

/// Whether a person is spoken of as "she" or "he".
public enum Gender {
  FEMALE,
  MALE
}
