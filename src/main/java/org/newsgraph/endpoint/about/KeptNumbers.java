package org.newsgraph.endpoint.about;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.newsgraph.store.NewsStore;

/// Numbers that are counted out of the whole store, kept beside it as JSON, so that a server that
/// is started again need not count.
///
/// @param name of the file; a new one is due whenever other numbers are counted
/// @param type a record that Jackson can write and read back; nodes are written as in N-Triples
public record KeptNumbers<T>(NewsStore store, String name, Class<T> type) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addModule(
              new SimpleModule()
                  .addSerializer(Node.class, new NodeWriter())
                  .addDeserializer(Node.class, new NodeReader())
                  .addKeySerializer(Node.class, new NodeKeyWriter())
                  .addKeyDeserializer(Node.class, new NodeKeyReader()))
          .build();

  /// Gives the numbers that are kept of the store's state, or counts and keeps them.
  public T orCounted(Supplier<T> counting) {
    Instant state = store.lastChanged();
    return store
        .kept()
        .get(name, state)
        .flatMap(this::read)
        .orElseGet(() -> {
          T counted = counting.get();
          store.kept().put(name, state, write(counted));
          return counted;
        });
  }

  private Optional<T> read(String json) {
    try {
      return Optional.of(JSON.readValue(json, type));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private String write(T numbers) {
    try {
      return JSON.writeValueAsString(numbers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Can't write " + type + " as JSON", e);
    }
  }

  private static final class NodeWriter extends JsonSerializer<Node> {
    @Override
    public void serialize(Node node, JsonGenerator json, SerializerProvider all)
        throws IOException {
      json.writeString(NodeFmtLib.strNT(node));
    }
  }

  private static final class NodeReader extends JsonDeserializer<Node> {
    @Override
    public Node deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return NodeFactoryExtra.parseNode(json.getText());
    }
  }

  private static final class NodeKeyWriter extends JsonSerializer<Node> {
    @Override
    public void serialize(Node node, JsonGenerator json, SerializerProvider all)
        throws IOException {
      json.writeFieldName(NodeFmtLib.strNT(node));
    }
  }

  private static final class NodeKeyReader extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return NodeFactoryExtra.parseNode(key);
    }
  }
}
