const guarded = new Set<NodeJS.WritableStream>()

/**
 * Writes text and a line end. Where nobody reads any more, as after `| head -1`, the rest is lost
 * without a word: who closed the pipe has what they wanted.
 */
export function writeLine(stream: NodeJS.WritableStream, text: string): void {
  if (!guarded.has(stream)) {
    guarded.add(stream)
    stream.on('error', passOverClosed)
  }
  stream.write(`${text}\n`)
}

function passOverClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
