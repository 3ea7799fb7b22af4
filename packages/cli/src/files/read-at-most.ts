/**
 * All that comes in pieces, from standard input or a server, but not much more than `most` bytes of it: one byte more is
 * enough for whoever asked to say that it is too much, and what comes may have no end.
 */
export async function readAtMost(most: number, pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    read.push(piece)
    length += piece.length
    if (length > most) break
  }
  return new Uint8Array(Buffer.concat(read))
}
