import { describe, expect, it } from 'vitest'
import { catchRefusal } from '../refusal.ts'
import { day, foundPublisher, now } from '../testing/publisher.ts'
import { generateKey, generateReadingKey, isKeyId, isReadingKey, keyIdOf, publicKeyOf, readPrivateKey } from './keys.ts'
import { organisationNamedIn, readKeysDocument, signKeysDocument } from './keys-document.ts'

describe('a key', () => {
  it('has the id that the standard gives it', async () => {
    // the key and thumbprint of RFC 8037, appendix A.3
    const key = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const
    expect(await keyIdOf(key)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })

  it('comes back from its file, and nothing else does', async () => {
    const key = await generateKey()
    expect(readPrivateKey(`${JSON.stringify(key, undefined, 2)}\n`)).toEqual(key)
    expect(isKeyId(await keyIdOf(key))).toBe(true)
    for (const text of ['', 'null', '[]', JSON.stringify(publicKeyOf(key)), JSON.stringify({ ...key, d: 'AQ' })]) {
      expect(readPrivateKey(text), text).toBeUndefined()
    }
  })

  it('for reading is 32 bytes that are never the same', () => {
    const [one, other] = [generateReadingKey(), generateReadingKey()]
    expect(isReadingKey(one)).toBe(true)
    expect(one).not.toBe(other)
    expect(isReadingKey(one.slice(1))).toBe(false)
  })
})

describe('a keys document', async () => {
  const { root, signer, keysDocument } = await foundPublisher()
  const organisation = await keyIdOf(root)
  const signing = [{ key: signer, from: now, until: now + day }]

  it('says which keys sign, how many, and for when', async () => {
    const keys = await readKeysDocument(
      await signKeysDocument({ version: 3, threshold: 1, signing }, root),
      organisation,
    )
    expect(keys).toMatchObject({ organisation, version: 3, threshold: 1 })
    expect([...keys.signing]).toEqual([
      [await keyIdOf(signer), { key: publicKeyOf(signer), from: now, until: now + day }],
    ])
    expect(organisationNamedIn(keysDocument)).toBe(organisation)
  })

  it('speaks only for the organisation whose root signed it', async () => {
    const other = await foundPublisher()
    const read = await catchRefusal(() => readKeysDocument(other.keysDocument, organisation))
    expect(read).toEqual({ refused: { reason: 'wrong-organisation' } })
  })

  it('is refused where it asks for more signatures than it names keys, or for none', async () => {
    for (const threshold of [2, 0, 3] as const) {
      const text = await signKeysDocument({ version: 1, threshold: threshold as 1 | 2, signing }, root)
      expect(await catchRefusal(() => readKeysDocument(text, organisation))).toEqual({
        refused: { reason: 'malformed' },
      })
    }
  })

  it('is refused where it names a key twice', async () => {
    const text = await signKeysDocument({ version: 1, threshold: 2, signing: [...signing, ...signing] }, root)
    expect(await catchRefusal(() => readKeysDocument(text, organisation))).toEqual({ refused: { reason: 'malformed' } })
  })
})
