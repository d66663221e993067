package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// The bytes of an entry, which at their end are held against the number and the checksum that the
/// archive tells.
final class Summed extends BlockStream {
  private final InputStream in;
  private final long size;
  private final long checksum;
  private final CRC32 sum = new CRC32();
  private long count;

  /// @param size how many bytes there must be; -1 where that is not told
  /// @param checksum their CRC-32; -1 where that is not told
  Summed(InputStream in, long size, long checksum) {
    this.in = in;
    this.size = size;
    this.checksum = checksum;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read = in.read(to, offset, length);
    if (read >= 0) {
      sum.update(to, offset, read);
      count += read;
    } else if ((size >= 0 && size != count) || (checksum >= 0 && checksum != sum.getValue())) {
      throw new IOException("the entry is damaged: its checksum is another one");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
