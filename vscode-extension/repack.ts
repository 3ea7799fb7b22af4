import { inflateRawSync } from 'node:zlib'
import zopfli from '@gfx/zopfli'

const endOfDirectory = 'PK\u0005\u0006'
const deflated = 8
/** 1 January 1980, the earliest date of the format. */
const firstDate = 0x0021_0000
/** Unix permissions: a file that everybody may read and its owner may write. */
const usualMode = 0o100644

/**
 * Packs the files of a ZIP archive anew, as tightly as the format can: the same names and contents, each deflated by zopfli
 * where that is smaller. Takes seconds and saves some four percent; whoever unpacks it sees no difference, but for dates and
 * permissions: all files get the same ones, so that the same files are always the same bytes, whoever's they were.
 */
export async function repack(zip: Buffer): Promise<Buffer> {
  const end = zip.lastIndexOf(endOfDirectory, undefined, 'latin1')
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let [at, offset] = [zip.readUInt32LE(end + 16), 0]
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [names, extras, comments] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    const entry = Buffer.from(zip.subarray(at, at + 46 + (names ?? 0) + (extras ?? 0) + (comments ?? 0)))
    at += entry.length
    const packed = await packTighter(contentOf(zip, entry), entry.readUInt16LE(10))
    const name = entry.subarray(46, 46 + (names ?? 0))
    entry.writeUInt32LE(firstDate, 12)
    entry.writeUInt32LE((usualMode << 16) >>> 0, 38)
    // sizes are in both headers, and no longer after the content
    entry.writeUInt16LE(entry.readUInt16LE(8) & ~8, 8)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(offset, 42)
    const head = Buffer.alloc(30)
    head.write('PK\u0003\u0004', 'latin1')
    entry.copy(head, 4, 6, 28)
    head.writeUInt16LE(name.length, 26)
    parts.push(head, name, packed)
    offset += head.length + name.length + packed.length
    directory.push(entry)
  }
  const last = Buffer.from(zip.subarray(end))
  last.writeUInt32LE(Buffer.concat(directory).length, 12)
  last.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, last])
}

/** The compressed content of an entry of the archive's directory. */
function contentOf(zip: Buffer, entry: Buffer): Buffer {
  const local = entry.readUInt32LE(42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  return zip.subarray(start, start + entry.readUInt32LE(20))
}

async function packTighter(packed: Buffer, method: number): Promise<Buffer> {
  if (method !== deflated) return packed
  const tighter = Buffer.from(
    await zopfli.deflateAsync(inflateRawSync(packed), { numiterations: 15, blocksplittingmax: 30 }),
  )
  return tighter.length < packed.length ? tighter : packed
}
