import { describe, expect, it } from 'vitest'
import { bannerSentence } from '../sentences.ts'
import { day, foundPublisher, now } from '../testing/publisher.ts'
import { openDirectory } from './verify.ts'
import { viewAt } from './view.ts'

const publisher = await foundPublisher()
const opening = await openDirectory(await publisher.publish({ life: 10 }), publisher.trust, undefined, now)
if (opening.outcome !== 'accepted') throw new Error('a sound directory was not accepted')
const { kept } = opening
const expires = now + 10 * day

/** The banners, as a reader sees them. */
function bannersAt(at: number, of = kept): readonly string[] | undefined {
  const teller = { language: 'en', zone: 'Europe/London', at } as const
  return viewAt(of, at)?.banners.map((banner) => bannerSentence(banner, teller))
}

describe('what is shown of a kept directory', () => {
  it('is all of it, without a word, while it holds', () => {
    const view = viewAt(kept, now)
    expect(view).toMatchObject({ version: 1, issued: now, expires, checked: now, banners: [] })
    expect(view?.rolebook.people?.get('ada')?.phone).toBe('+44 20 7946 0021')
    expect(bannersAt(expires)).toEqual([])
    expect(bannersAt(expires + 1)).toHaveLength(1)
  })

  it('says past its last day since when nobody confirmed it, and shows all', () => {
    expect(bannersAt(expires + 1000)).toEqual([
      'Not confirmed since 3 December. If nobody answers, ask a colleague for the current contact.',
    ])
    expect(viewAt(kept, expires + 60 * day)?.rolebook.people?.get('ada')?.phone).toBe('+44 20 7946 0021')
  })

  it('changes once in its last second, once 60 days later, and never back', () => {
    const numberAt = (at: number) => viewAt(kept, at)?.rolebook.people?.get('ada')?.phone !== undefined
    const [over, gone] = [expires + 1, expires + 60 * day + 1]
    const instants = [now, over - 1, over, gone - 1, gone, gone + 10_000 * day]
    expect(instants.map((at) => [bannersAt(at)?.length, numberAt(at)])).toEqual([
      [0, true],
      [0, true],
      [1, true],
      [1, true],
      [1, false],
      [1, false],
    ])
  })

  it('60 days on shows no way to reach single people, but contact points as before', () => {
    const at = expires + 60 * day + 1000
    const rolebook = viewAt(kept, at)?.rolebook
    expect(rolebook?.people?.get('ada')).toEqual({ name: 'Ada Quill' })
    expect(rolebook?.contactPoints?.get('desk')?.phone).toBe('+44 20 7946 0020')
    expect(rolebook?.roles?.get('project-lead')?.heldBy).toEqual([{ who: 'ada' }])
    expect(bannersAt(at)?.join()).toMatch(/no longer shown/)
    // the directory itself has not changed: a clock put right brings them back
    expect(viewAt(kept, now)?.rolebook.people?.get('ada')?.phone).toBe('+44 20 7946 0021')
  })

  it('says that the clock seems wrong where it was issued in the future, a few minutes aside', () => {
    expect(bannersAt(now - 10 * 60_000)).toEqual([])
    expect(bannersAt(now - 10 * 60_000 - 1)?.join()).toMatch(/clock seems wrong/)
    expect(bannersAt(now - 3_600_000)?.join()).toMatch(/clock seems wrong/)
    expect(viewAt(kept, now - 400 * day)?.rolebook.people?.get('ada')?.phone).toBe('+44 20 7946 0021')
  })

  it('says that its key was withdrawn, once a newer list of keys was seen', () => {
    const keys = { ...kept.keys, version: 2, signing: new Map() }
    expect(bannersAt(now, { ...kept, keys })?.join()).toMatch(/withdrawn the key/)
  })

  it('is nothing where none was ever accepted', () => {
    expect(viewAt({ ...kept, current: undefined }, now)).toBeUndefined()
  })
})
