package org.newsgraph.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFWriter;

/// Writes JSON-LD with the published context in it, so that a document needs nothing from
/// elsewhere: an object for each graph, and in that of an article the article first, with what it
/// reports and mentions inside it, and with these their mentions.
///
/// Statements come graph by graph, and of a graph subject by subject. In memory is one graph, as
/// far as it has up to [#NESTED] statements; what a larger one tells is written without nesting.
///
/// @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
final class JsonLdWriter extends AbstractRDFWriter {
  private static final int NESTED = 200_000;
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonLdContext context = JsonLdContext.read();
  private final JsonGenerator out;
  private final JsonLdNode node;
  private final List<Statement> waiting = new ArrayList<>();
  private Optional<Resource> graph = Optional.empty();
  private boolean streaming;

  JsonLdWriter(OutputStream out) {
    try {
      this.out =
          JsonFactory.builder()
              .build()
              .createGenerator(out)
              .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
              .setCodec(JSON)
              .setPrettyPrinter(printer());
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
    node = new JsonLdNode(context, this.out);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    return printer;
  }

  @Override
  public RDFFormat getRDFFormat() {
    return RDFFormat.JSONLD;
  }

  @Override
  public void startRDF() {
    super.startRDF();
    writing(() -> {
      out.writeStartObject();
      out.writeObjectField("@context", context.document());
      out.writeArrayFieldStart("graph");
    });
  }

  @Override
  protected void consumeStatement(Statement statement) {
    Optional<Resource> name = Optional.ofNullable(statement.getContext());
    if (!name.equals(graph)) {
      finishGraph();
      graph = name;
    }
    boolean sameSubject =
        !waiting.isEmpty() && waiting.getLast().getSubject().equals(statement.getSubject());
    if (waiting.size() >= NESTED || (streaming && !sameSubject)) {
      writing(this::writeFlat);
    }
    waiting.add(statement);
  }

  @Override
  public void handleComment(String comment) {
    // JSON has no comments.
  }

  @Override
  public void endRDF() {
    finishGraph();
    writing(() -> {
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
      out.flush();
    });
  }

  private void finishGraph() {
    writing(() -> {
      if (streaming) {
        writeFlat();
        endGraph();
      } else if (!waiting.isEmpty()) {
        startGraph();
        new GraphTree(waiting, graph).write(node);
        waiting.clear();
        endGraph();
      }
    });
    streaming = false;
  }

  private void writeFlat() throws IOException {
    if (!streaming) {
      streaming = true;
      startGraph();
    }
    GraphTree.flat(waiting).write(node);
    waiting.clear();
  }

  private void startGraph() throws IOException {
    if (graph.isPresent()) {
      out.writeStartObject();
      out.writeStringField("id", node.id(graph.get()));
      out.writeArrayFieldStart("graph");
    }
  }

  private void endGraph() throws IOException {
    if (graph.isPresent()) {
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  private static void writing(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
  }
}
