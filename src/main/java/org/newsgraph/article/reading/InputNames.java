package org.newsgraph.article.reading;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
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
import org.newsgraph.article.text.MetadataFile;

/// Finds the files that the names given on the command line stand for: a file itself, the files of
/// a folder, what a glob matches. A name that leads to no file stands for itself.
final class InputNames {
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private final Predicate<String> picks;
  private final LeftOut others;

  /// @param picks tells which files in folders are to be read for their names
  /// @param others files and folders to leave out of folders
  InputNames(Predicate<String> picks, List<Path> others) {
    this.picks = picks;
    this.others = new LeftOut(others);
  }

  /// The files, in order, found one by one.
  ///
  /// @throws ArticleException when the name can be no file's
  Stream<FoundFile> files(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return walk(path)
          .filter(InputNames::isNoMetadata)
          .map(file -> new FoundFile(file, isPicked(file), true));
    }
    return Files.exists(path) || !WILD.matcher(name).find()
        ? Stream.of(path).filter(InputNames::isNoMetadata).map(InputNames::given)
        : matches(name);
  }

  private static FoundFile given(Path path) {
    return new FoundFile(path, true, false);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new ArticleException("\"" + name + "\" is no name of a file: " + e.getReason(), e);
    }
  }

  /// Where nothing matches, the name stands for itself, and whoever opens it finds no file.
  private Stream<FoundFile> matches(String glob) {
    Predicate<Path> matcher = matcher(glob)::matches;
    Iterator<Path> files =
        walk(base(glob)).filter(matcher).filter(InputNames::isNoMetadata).iterator();
    return files.hasNext()
        ? stream(files).map(file -> new FoundFile(file, true, true))
        : Stream.of(given(path(glob)));
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

  private Stream<Path> walk(Path folder) {
    return stream(new FolderWalk(folder, others));
  }

  private static Stream<Path> stream(Iterator<Path> files) {
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, order), false);
  }

  private boolean isPicked(Path file) {
    return Files.isDirectory(file) || picks.test(Input.fileName(file));
  }

  /// Neither an article's metadata nor the reason why a reject is none.
  private static boolean isNoMetadata(Path file) {
    return isNoMetadata(Input.fileName(file));
  }

  static boolean isNoMetadata(String name) {
    return !MetadataFile.isNamed(name) && !name.endsWith(".reason.txt");
  }
}
