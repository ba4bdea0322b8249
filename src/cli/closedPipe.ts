/**
 * Lets a command finish if the reader of its output closes the pipe, as `| head -1` does: further
 * output is dropped, files are completed, and the exit code is the command's. Every other failure
 * of the stream is thrown.
 */
export function outliveClosedPipe(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Windows reports EOF instead.
      if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    });
  }
}
