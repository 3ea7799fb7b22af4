import { resolve } from 'node:path'
import { joinSentence, readTrust, writeJoinCode } from '@rolebook/directory'
import type { OwnLanguage } from '@rolebook/model'
import { renderSVG, renderUnicodeCompact } from 'uqr'
import { writeWhole } from '../files/write-whole.ts'
import { type ExitCode, exitCodes, shown, type Terminal, Unusable } from '../terminal.ts'
import { readBelief } from './key-folder.ts'
import { directoryTexts } from './texts.ts'

/** `rolebook directory join-code`, as its arguments were read. */
export interface JoinCodeOrder {
  readonly address: string
  readonly keys: string
  /** Print it as a QR code too. */
  readonly qr: boolean
  /** Where to write it as a QR code too. */
  readonly svg: string | undefined
  readonly force: boolean
}

/** White around the code, in modules, as the standard wants it. */
const quietZone = 4
/** M: still read when an eighth of it is scratched or folded away. */
const manner = { ecc: 'M', border: quietZone } as const

/** Prints the code by which a browser joins: address, organisation and reading key in one line, and as a QR code. */
export async function runJoinCode(
  { address, keys, qr, svg, force }: JoinCodeOrder,
  terminal: Terminal,
  language: OwnLanguage,
): Promise<ExitCode> {
  const read = readTrust({ address, ...readBelief(resolve(terminal.folder, keys), language) })
  if ('problem' in read) throw new Unusable(joinSentence(read.problem, language))
  const code = await writeJoinCode(read.trust)
  // a QR code holds capitals in little more than half the room, and to a join code they are the same
  const capitals = code.toUpperCase()
  if (svg !== undefined)
    writeWhole(resolve(terminal.folder, svg), `${renderSVG(capitals, manner)}\n`, { force, language })
  terminal.write(`${code}\n`)
  if (qr) terminal.write(`${drawForTerminal(capitals, terminal)}\n`)
  if (svg !== undefined) terminal.write(`${shown(directoryTexts[language].qrWritten(svg))}\n`)
  return exitCodes.fine
}

/** Half blocks, dark on light where somebody looks: the colours of their terminal may be the other way round. */
function drawForTerminal(text: string, { isWatched }: Terminal): string {
  const lines = renderUnicodeCompact(text, manner).split('\n')
  return (isWatched ? lines.map((line) => `\u001b[30;107m${line}\u001b[0m`) : lines).join('\n')
}
