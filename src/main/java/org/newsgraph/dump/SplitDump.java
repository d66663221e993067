package org.newsgraph.dump;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;

/// A dump in several files, or in one, with a [Manifest] of them.
///
/// @param about who made it and under which licence, for the manifest
public record SplitDump(NewsStore store, DumpFormat format, Selection selection, About about) {
  private static final int NAME_LENGTH = 100;

  /// What a manifest tells of a dump as a whole.
  public record About(String generator, Optional<String> license) {}

  /// Writes a file for each graph, so that plain Turtle does not lose who tells what. Files of an
  /// earlier dump in the folder that are no part of this one are removed when it is complete.
  ///
  /// @param folder is made where there is none; another dump may be in it, and nothing else
  /// @param ending what the files' names end in: `.ttl.gz`
  public Dumped byGraph(Path folder, String ending) {
    Set<String> before = before(folder);
    List<Manifest.Entry> entries =
        store.read(reader -> {
          Content content = Content.of(reader, selection, store);
          List<Manifest.Entry> written =
              content.graphs().toList().stream()
                  .map(graph -> graph(folder, ending, graph, content, reader))
                  .toList();
          finish(folder.resolve(Manifest.NAME), written, content);
          return written;
        });
    Set<String> now = entries.stream().map(Manifest.Entry::file).collect(Collectors.toSet());
    before.stream().filter(file -> !now.contains(file)).forEach(file -> remove(folder, file));
    return Dumped.of(entries);
  }

  private static Set<String> before(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isEmpty()) {
          return Set.of();
        }
      }
    } catch (FileAlreadyExistsException e) {
      throw new DumpException("%s is a file. Give a folder.".formatted(folder), e);
    } catch (IOException e) {
      throw new DumpException("Can't make the folder %s: %s".formatted(folder, e), e);
    }
    Path manifest = folder.resolve(Manifest.NAME);
    if (!Files.exists(manifest)) {
      throw new DumpException(
          "The folder %s is not empty and holds no dump. Give another one.".formatted(folder));
    }
    return Manifest.read(manifest).files().stream()
        .map(Manifest.Entry::file)
        .collect(Collectors.toSet());
  }

  private static void remove(Path folder, String file) {
    Path old = folder.resolve(file).normalize();
    if (folder.normalize().equals(old.getParent())) {
      old.toFile().delete();
    }
  }

  private Manifest.Entry graph(
      Path folder, String ending, Node graph, Content content, StoreReader reader) {
    String name = name(graph) + ending;
    CanonicalHash hash = new CanonicalHash();
    StatementCount count = new StatementCount();
    WholeFile.Written written =
        new WholeFile(folder.resolve(name))
            .write(out -> {
              RDFWriter writer = format.begun(out, reader.prefixes());
              count
                  .of(content.triples(graph))
                  .forEach(statement -> {
                    hash.add(statement);
                    writer.handleStatement(statement);
                  });
              writer.endRDF();
            });
    return new Manifest.Entry(
        name,
        Optional.of(graph.getURI()),
        count.soFar(),
        written.bytes(),
        written.sha256(),
        hash.hex());
  }

  /// A name that people and all file systems can read: the graph's own below the base, with a part
  /// of its digest where others might be called so too.
  private String name(Node graph) {
    String iri = graph.getURI();
    String base = store.base().iri();
    String own = iri.startsWith(base) ? iri.substring(base.length()) : iri;
    String name = own.replaceFirst("^article/", "").replaceAll("[^A-Za-z0-9._-]+", "-");
    boolean isPlain = own.equals("article/" + name) || own.equals(name.replaceFirst("-", "/"));
    return isPlain && name.length() <= NAME_LENGTH && !name.startsWith(".")
        ? name
        : name.substring(0, Math.min(name.length(), NAME_LENGTH)).replaceFirst("^\\.", "-")
            + "-"
            + DigestUtils.sha256Hex(iri).substring(0, 8);
  }

  /// Writes one file, and a manifest beside it: `dump.manifest.json` beside `dump.ttl`.
  public Dumped inOne(Path file) {
    return store.read(reader -> {
      Content content = Content.of(reader, selection, store);
      StatementCount count = new StatementCount();
      WholeFile.Written written =
          new WholeFile(file)
              .write(out -> {
                try (Stream<Statement> statements = content.statements(format)) {
                  format.write(count.of(statements), out, reader.prefixes(), store.base());
                }
              });
      finish(manifest(file), List.of(entry(file, count.soFar(), written)), content);
      return Dumped.of(count, written);
    });
  }

  /// Writes so many files of about the same size: `dump.nt` becomes `dump-1.nt`, `dump-2.nt` and so
  /// on. What is told of one subject is in one file, and where graphs are written apart, each graph
  /// is, since loading a file replaces the graphs that it tells of.
  ///
  /// @param file the name that the numbers go into
  public Dumped inParts(Path file, int parts) {
    return store.read(reader -> {
      Content content = Content.of(reader, selection, store);
      long all;
      try (Stream<Statement> statements = content.statements(format)) {
        all = statements.count();
      }
      List<Manifest.Entry> entries = new ArrayList<>();
      try (Stream<Statement> statements = content.statements(format)) {
        Part part = new Part(statements.iterator());
        long left = all;
        for (int number = 1; number <= parts; number++) {
          int still = parts - number + 1;
          Manifest.Entry entry =
              part(numbered(file, number), part, (left + still - 1) / still, reader);
          left -= entry.triples();
          entries.add(entry);
        }
      }
      finish(manifest(file), entries, content);
      return Dumped.of(entries);
    });
  }

  private Manifest.Entry part(Path file, Part part, long each, StoreReader reader) {
    long[] count = {0};
    WholeFile.Written written =
        new WholeFile(file)
            .write(out -> {
              RDFWriter writer = format.begun(out, reader.prefixes());
              count[0] = part.next(each, writer);
              writer.endRDF();
            });
    return entry(file, count[0], written);
  }

  private static Manifest.Entry entry(Path file, long triples, WholeFile.Written written) {
    return new Manifest.Entry(
        String.valueOf(file.getFileName()),
        Optional.empty(),
        triples,
        written.bytes(),
        written.sha256(),
        Optional.empty());
  }

  /// What is still to be written.
  private static final class Part {
    private final Iterator<Statement> statements;
    private Optional<Statement> ahead;

    private Part(Iterator<Statement> statements) {
      this.statements = statements;
      ahead = taken();
    }

    private Optional<Statement> taken() {
      return statements.hasNext() ? Optional.of(statements.next()) : Optional.empty();
    }

    /// Writes so many statements, and what belongs to the last of them.
    private long next(long number, RDFWriter writer) {
      long count = 0;
      Optional<Statement> last = Optional.empty();
      while (ahead.isPresent() && (count < number || isOn(last, ahead.get()))) {
        writer.handleStatement(ahead.get());
        last = ahead;
        ahead = taken();
        count++;
      }
      return count;
    }

    private static boolean isOn(Optional<Statement> last, Statement next) {
      return last.filter(statement ->
              next.getContext() == null
                  ? statement.getSubject().equals(next.getSubject())
                  : next.getContext().equals(statement.getContext()))
          .isPresent();
    }
  }

  private static Path numbered(Path file, int number) {
    String name = String.valueOf(file.getFileName());
    int dot = name.indexOf('.', 1);
    return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
  }

  private static Path manifest(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.indexOf('.', 1)) + "." + Manifest.NAME);
  }

  private void finish(Path manifest, List<Manifest.Entry> entries, Content content) {
    long triples = entries.stream().mapToLong(Manifest.Entry::triples).sum();
    new ManifestDocument(
            new Manifest(about.generator(), about.license(), triples, entries), Counts.of(content))
        .write(manifest);
  }
}
