import { readJoinCode } from '@rolebook/directory'
import scanner from 'jsqr'
import { expect, it } from 'vitest'
import { openDesk } from '../testing.ts'

const address = 'https://cdn.example/directory'

/** What a phone reads that looks at lines of half blocks. */
function scanTerminal(text: string): string | undefined {
  const rows = text.split('\n').flatMap((line) => {
    const blocks = [...line]
    return [blocks.map((block) => '█▀'.includes(block)), blocks.map((block) => '█▄'.includes(block))]
  })
  return scan(Math.max(...rows.map((row) => row.length)), rows.length, (x, y) => rows[y]?.[x] === true)
}

/** What a phone reads that looks at a picture: squares of one size, drawn as relative lines. */
function scan(width: number, height: number, isDark: (x: number, y: number) => boolean): string | undefined {
  const scale = 4
  const pixels = new Uint8ClampedArray(width * height * scale * scale * 4).fill(255)
  for (let y = 0; y < height * scale; y += 1) {
    for (let x = 0; x < width * scale; x += 1) {
      if (isDark(Math.floor(x / scale), Math.floor(y / scale)))
        pixels.fill(0, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3)
    }
  }
  return scanner.default(pixels, width * scale, height * scale)?.data
}

it('a join code as a QR code in a terminal joins the same organisation', async () => {
  const desk = openDesk()
  await desk.run('directory', 'keygen')
  const { code, out } = await desk.run('directory', 'join-code', address, '--qr')
  expect(code).toBe(0)
  const [text = '', ...drawn] = out.trimEnd().split('\n')
  const scanned = scanTerminal(drawn.join('\n')) ?? 'nothing'
  expect(scanned).toBe(text.toUpperCase())
  expect(await readJoinCode(scanned)).toEqual(await readJoinCode(text))
})

it('is dark on light whatever the colours of a terminal that somebody looks at', async () => {
  const desk = openDesk({}, { isWatched: true })
  await desk.run('directory', 'keygen')
  const { out } = await desk.run('directory', 'join-code', address, '--qr')
  const [, ...lines] = out.trimEnd().split('\n')
  expect(lines.every((line) => line.startsWith('\u001b[30;107m') && line.endsWith('\u001b[0m'))).toBe(true)
})

it('is written as a picture that holds nothing but the code, and replaces none unless told to', async () => {
  const desk = openDesk()
  await desk.run('directory', 'keygen')
  const written = await desk.run('directory', 'join-code', address, '--svg', 'join.svg')
  expect(written.out).toMatch(/\nThe QR code is in join\.svg\. Whoever has it can read the directory/)
  const picture = desk.read('join.svg')
  expect(picture).toMatch(/^<svg /)
  expect(picture).not.toMatch(/<script|<text|href/)
  expect((await desk.run('directory', 'join-code', address, '--svg', 'join.svg')).code).toBe(2)
  expect((await desk.run('directory', 'join-code', address, '--svg', 'join.svg', '--force')).code).toBe(0)
})
