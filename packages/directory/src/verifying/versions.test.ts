import { parse } from '@rolebook/model'
import { describe, expect, it } from 'vitest'
import { formatWritten } from '../format.ts'
import { foundPublisher, now } from '../testing/publisher.ts'
import { type Kept, openDirectory } from './verify.ts'

const publisher = await foundPublisher()
const first = await openDirectory(await publisher.publish({ version: 5 }), publisher.trust, undefined, now)
const draft = await publisher.draft({ version: 6 })
const written = `"format":"${formatWritten}"`

/**
 * The outcome for a draft as another version of the program would have written it, properly signed; the reason where it
 * is refused.
 */
async function arrive(text: string, kept: Kept | undefined = first.kept) {
  const bytes = await publisher.signDraft(text)
  if (!(bytes instanceof Uint8Array)) return bytes
  const opening = await openDirectory(bytes, publisher.trust, kept, now)
  if (opening.outcome !== 'accepted') throw new Error(JSON.stringify(opening))
  return opening.directory
}

/** The directory that a browser accepts from a draft. Throws where it refuses. */
async function taken(text: string) {
  const directory = await arrive(text)
  if (!('rolebookAt' in directory)) throw new Error(JSON.stringify(directory))
  return { directory, rolebook: directory.rolebookAt(now) }
}

const inFormat = (format: string, text = draft) => text.replace(written, `"format":"${format}"`)
const malformed = { reason: 'refused', refusal: 'malformed' }

describe('an older program that reads a newer directory', () => {
  it('passes over members it does not know, wherever they stand, and reads all the rest', async () => {
    const later = inFormat('1.7')
      .replace('"visibility":', '"mood":"sunny",$&')
      .replace('"rolebook":{', '$&"weather":{"today":"rain"},')
      .replace('"name":"Ada Quill"', '$&,"shoes":["42"]')
      .replace('"name":"Front desk"', '"fax":"+44 20 7946 0029",$&')
      .replace(/\}$/, ',"weather":[1,{"deep":null}]}')
    const { rolebook, directory } = await taken(later)
    expect(directory.version).toBe(6)
    expect(rolebook.people?.get('ada')).toMatchObject({ name: 'Ada Quill', phone: '+44 20 7946 0021' })
    expect(rolebook.contactPoints?.get('desk')).toEqual({
      name: { '': 'Front desk' },
      phone: '+44 20 7946 0020',
      hours: 'always',
    })
  })

  it('reads what it was given of a newer catalogue: situations and roles that it cannot know', async () => {
    const rolebook = parse(`rolebook: 1
catalogue: 9
organisation: { name: Quayside Vets, default-contact: desk }
contact-points: { desk: { name: Front desk, phone: +44 20 7946 0020 } }
roles: { quantum-officer: { title: Quantum officer } }
situations: { cloned-voice: { title: Somebody called with the voice of my boss, contact: desk } }
`).rolebook
    const later = inFormat('1.7', await publisher.draft({ version: 6, rolebook }))
    const read = (await taken(later)).rolebook
    expect(read.catalogue).toBe(9)
    expect([...(read.roles?.keys() ?? [])]).toEqual(['quantum-officer'])
    expect(read.situations?.get('cloned-voice')?.contact?.of).toEqual(['desk'])
  })

  it('passes over a place that is called new and that it does not know', async () => {
    const later = inFormat('1.7').replace(
      '"changed":{}',
      '"changed":{"contact-points.desk.fax":"2026-11-22T10:00:00Z","people.ada.phone":"2026-11-21T10:00:00Z"}',
    )
    expect([...(await taken(later)).directory.changedSince.keys()]).toEqual(['people.ada.phone'])
  })

  it('takes nothing of which it would have to guess a value', async () => {
    const badContent = { reason: 'refused', refusal: 'bad-content' }
    expect(await arrive(inFormat('1.7').replace('"hours":"always"', '"hours":"when it rains"'))).toEqual(badContent)
    expect(await arrive(inFormat('1.7').replace('"name":"Ada Quill"', '"name":{"en":["Ada"]}'))).toEqual(badContent)
    expect(await arrive(inFormat('1.7').replace(/"issued":"[^"]+",/, ''))).toEqual(malformed)
  })

  it('is told that it is too old for another major format, and keeps what it has', async () => {
    expect(await arrive(inFormat('2.0'))).toEqual({ reason: 'refused', refusal: 'newer-format' })
    expect(await arrive(inFormat('10.0', draft.replace('"version":6', '"version":6,"wholly":"other"')))).toEqual({
      reason: 'refused',
      refusal: 'newer-format',
    })
  })

  it.each(['1', '1.', '01.0', '1.01', '1.2.3', '0.9', '1,2', '1.2 ', ''])(
    'takes no “%s” for a format',
    async (format) => {
      expect(await arrive(inFormat(format))).toEqual(malformed)
    },
  )
})

describe('a newer program that reads an older directory', () => {
  const of2 = draft.replace(',"others":null', '')
  const of1 = of2.replace(',"members":{}', '')
  const of0 = of1.replace(',"changed":{}', '')

  it('reads 1.0, which called nothing new, 1.1, which knew no members, 1.2, which had everybody in one text, 1.3, which knew no policies, and 1.4, which led to no member', async () => {
    for (const text of [
      inFormat('1.0', of0),
      inFormat('1.1', of1),
      inFormat('1.2', of2),
      inFormat('1.3'),
      inFormat('1.4'),
    ]) {
      const { directory, rolebook } = await taken(text)
      expect(directory).toMatchObject({ version: 6, changedSince: new Map(), members: new Map() })
      expect(rolebook.people?.get('ada')?.phone).toBe('+44 20 7946 0021')
    }
  })

  it('takes no part of what that format did not know, nor less than it had', async () => {
    for (const [format, text] of [
      ['1.0', of1],
      ['1.0', draft],
      ['1.1', draft],
      ['1.1', of0],
      ['1.2', of1],
      ['1.2', draft],
      [formatWritten, of2],
    ] as const)
      expect(await arrive(inFormat(format, text)), `${format} ${text}`).toEqual(malformed)
  })
})
