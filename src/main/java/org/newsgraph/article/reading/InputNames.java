package org.newsgraph.article.reading;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.Input;

/// Finds the files that the names given on the command line stand for: a file itself, the articles
/// of a folder, what a glob matches. A name that leads to no file stands for itself.
final class InputNames {
  private static final String METADATA = ".meta.json";
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private final Set<String> endings;

  /// @param endings of the files to take from folders
  InputNames(Set<String> endings) {
    this.endings = endings;
  }

  /// The files, in order, found one by one.
  ///
  /// @throws ArticleException when the name can be no file's
  Stream<Path> files(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return walk(path).filter(this::isPicked);
    }
    return Files.exists(path) || !WILD.matcher(name).find()
        ? Stream.of(path).filter(InputNames::isNoMetadata)
        : matches(name);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new ArticleException("\"" + name + "\" is no name of a file: " + e.getReason(), e);
    }
  }

  /// Where nothing matches, the name stands for itself, and whoever opens it finds no file.
  private static Stream<Path> matches(String glob) {
    Predicate<Path> matcher = matcher(glob)::matches;
    Iterator<Path> files =
        walk(base(glob)).filter(matcher).filter(InputNames::isNoMetadata).iterator();
    return files.hasNext() ? stream(files) : Stream.of(path(glob));
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new ArticleException("\"" + glob + "\" is no pattern: " + e.getDescription(), e);
    }
  }

  /// The folder in which everything is that the glob can match.
  private static Path base(String glob) {
    Matcher wild = WILD.matcher(glob);
    int end = wild.find() ? glob.lastIndexOf('/', wild.start()) : -1;
    return end == 0 ? Path.of("/") : Path.of(glob.substring(0, Math.max(0, end)));
  }

  private static Stream<Path> walk(Path folder) {
    return stream(new FolderWalk(folder));
  }

  private static Stream<Path> stream(Iterator<Path> files) {
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, order), false);
  }

  private boolean isPicked(Path file) {
    String name = Input.fileName(file).toLowerCase(Locale.ROOT);
    return Files.isDirectory(file)
        || (endings.stream().anyMatch(name::endsWith) && isNoMetadata(file));
  }

  /// Neither an article's metadata nor the reason why a reject is none.
  private static boolean isNoMetadata(Path file) {
    return isNoMetadata(Input.fileName(file));
  }

  static boolean isNoMetadata(String name) {
    return !name.endsWith(METADATA) && !name.endsWith(".reason.txt");
  }
}
