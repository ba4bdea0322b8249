/**
 * Lets a command go on to its own end where whoever reads its output has closed it, as `| head -1`
 * does: what is still written goes nowhere, files that it makes are whole, and the exit
 * code is the command's. Every other failure of the stream is thrown.
 */
export function outliveClosedPipe(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Windows calls it EOF.
      if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    });
  }
}
