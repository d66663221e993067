package org.newsgraph.competency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes the expected answers of all competency questions anew, from the sample articles as the
/// program reads and links them now. It is run by hand; CONTRIBUTING.md says how, and what a person
/// owes a renewed answer before it is committed.
final class RenewedAnswers {
  private RenewedAnswers() {}

  static void main() throws IOException {
    try (SampleGraph graph = SampleGraph.in(Files.createTempDirectory("sample").resolve("store"))) {
      for (Question question : Question.all()) {
        List<String> rows = graph.answer(question);
        if (!Files.exists(question.answer()) || !rows.equals(question.answerLines())) {
          write(question.answer(), rows);
          System.out.println("renewed: " + question.answer());
        }
      }
    }
  }

  private static void write(Path file, List<String> rows) throws IOException {
    Files.writeString(file, String.join("\n", rows) + "\n");
  }
}
