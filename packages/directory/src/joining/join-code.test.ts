import { describe, expect, it } from 'vitest'
import { generateReadingKey, keyIdOf } from '../keys/keys.ts'
import { type JoinProblem, readJoinCode, readTrust, writeJoinCode } from './join-code.ts'

const trust = {
  address: 'https://cdn.example/security/directory.rolebook?site=1',
  organisation: await keyIdOf({ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }),
  readingKey: generateReadingKey(),
}
const code = await writeJoinCode(trust)

describe('a join code', () => {
  it('is one line of lower-case letters and digits that brings back what it was made from', async () => {
    expect(code).toMatch(/^rolebook1:[0-9a-z]+$/)
    expect(await readJoinCode(code)).toEqual({ trust })
  })

  it.each([
    ['with spaces and lines around', ` \n\t${code}\r\n `],
    ['broken over lines, as mail does', code.replace(/.{30}/g, '$&\r\n   ')],
    ['in capitals', code.toUpperCase()],
    ['with hyphens where lines were broken', code.replace(/.{30}/g, '$&-\n')],
    [
      'with letters that look like digits',
      code.slice(10).replaceAll('0', 'O').replaceAll('1', 'l').replace(/^/, 'rolebook1:'),
    ],
    ['in quotes', `“${code}”`],
    ['in angle brackets', `<${code}>`],
    ['with invisible characters', `\ufeff${code.replace(/.{20}/g, '$&\u200b')}`],
  ])('is understood %s', async (_, pasted) => {
    expect(await readJoinCode(pasted)).toEqual({ trust })
  })

  it('is refused with any one character changed, left out, doubled or swapped with the next', async () => {
    for (let index = 'rolebook1:'.length; index < code.length; index += 1) {
      const [before, character = '', after] = [code.slice(0, index), code[index], code.slice(index + 1)]
      const changed = character === 'z' ? 'y' : character === '9' ? 'a' : 'z'
      for (const wrong of [before + changed + after, before + after, before + character + character + after]) {
        expect(await readJoinCode(wrong), wrong).toMatchObject({ problem: expect.stringMatching(/mistyped|truncated/) })
      }
      const swapped = before + after.slice(0, 1) + character + after.slice(1)
      if (swapped !== code) expect(await readJoinCode(swapped)).toHaveProperty('problem')
    }
  })

  it('says that its end is missing, wherever it was cut', async () => {
    for (let length = 'rolebook1:'.length; length < code.length - 1; length += 7) {
      expect(await readJoinCode(code.slice(0, length))).toEqual({ problem: 'truncated' })
    }
  })

  it.each<[string, JoinProblem]>([
    ['', 'no-join-code'],
    ['hello there', 'no-join-code'],
    ['https://cdn.example/directory', 'address-alone'],
    [code.replace('1:', '2:'), 'newer-join-code'],
    [`${code}x`, 'mistyped'],
    [`rolebook1:${'z'.repeat(100)}`, 'mistyped'],
    ['rolebook1:', 'truncated'],
    ['rolebook99999999999999999999:abc', 'newer-join-code'],
    ['rolebook1:äöü', 'truncated'],
  ])('%s is told as %s', async (pasted, problem) => {
    expect(await readJoinCode(pasted)).toEqual({ problem })
  })
})

it('a join code of the longest address is read, and a book is not', async () => {
  const longest = { ...trust, address: `https://cdn.example/${'d'.repeat(1980)}` }
  expect(await readJoinCode(await writeJoinCode(longest))).toEqual({ trust: longest })
  expect(await readJoinCode(`rolebook1:${'a'.repeat(10_000_000)}`)).toEqual({ problem: 'mistyped' })
  expect(await readJoinCode('Call me Ishmael. '.repeat(600_000))).toEqual({ problem: 'no-join-code' })
})

describe('what is believed', () => {
  it.each<[string, JoinProblem | undefined]>([
    ['https://cdn.example/d', undefined],
    ['http://127.0.0.1:4173/d', undefined],
    ['http://localhost/d', undefined],
    ['http://[::1]:80/d', undefined],
    ['http://cdn.example/d', 'wrong-scheme'],
    ['http://127.0.0.1.evil.example/d', 'wrong-scheme'],
    ['ftp://cdn.example/d', 'wrong-scheme'],
    ['javascript:alert(1)', 'wrong-scheme'],
    ['file:///etc/passwd', 'wrong-scheme'],
    ['https://user:word@cdn.example/d', 'bad-address'],
    ['https://cdn.example/d#part', 'bad-address'],
    ['cdn.example/d', 'bad-address'],
    ['', 'bad-address'],
    ['https://cdn.example/Büro/übersicht?für=alle', undefined],
    [`https://cdn.example/${'d'.repeat(1980)}`, undefined],
    [`https://cdn.example/${'d'.repeat(1981)}`, 'bad-address'],
    // short enough as it is written, too long as it is sent
    [`https://cdn.example/${'ü'.repeat(400)}`, 'bad-address'],
    ['http://localhost.evil.example/d', 'wrong-scheme'],
    ['http://127.0.0.1@cdn.example/d', 'wrong-scheme'],
    ['https://cdn.example\\@evil.example/d', undefined],
  ])('comes from an address that is safe: %s', async (address, problem) => {
    const read = readTrust({ ...trust, address })
    expect(read).toEqual(problem ? { problem } : { trust: { ...trust, address: new URL(address).href } })
    // the same holds for a join code that somebody made by hand
    expect(await readJoinCode(await writeJoinCode({ ...trust, address }))).toEqual(read)
  })

  it('is read again as it was kept', () => {
    for (const address of ['HTTPS://CDN.Example:443/../a/./b?ü#', 'https://xn--bro-hoa.example', 'http://127.1/ d ']) {
      const read = readTrust({ ...trust, address })
      if (!('trust' in read)) throw new Error(read.problem)
      expect(readTrust(read.trust)).toEqual(read)
    }
  })

  it('needs all three parts, whole', () => {
    expect(readTrust({ ...trust, address: undefined })).toEqual({ problem: 'bad-address' })
    expect(readTrust({ ...trust, organisation: trust.organisation.slice(1) })).toEqual({ problem: 'bad-organisation' })
    expect(readTrust({ ...trust, organisation: undefined })).toEqual({ problem: 'bad-organisation' })
    expect(readTrust({ ...trust, readingKey: 7 })).toEqual({ problem: 'bad-reading-key' })
  })
})
