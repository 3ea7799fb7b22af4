import { answerFor, createCatalogue, createRoleModel, parse, type Rolebook } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { describe, expect, it } from 'vitest'
import { loadKept } from '../keeping/keep.ts'
import { createKeeper } from '../keeping/keeper.ts'
import { createMemoryStore } from '../keeping/store.ts'
import { signDirectory } from '../signing/build.ts'
import { signForAnother, signWaiting } from '../signing/waiting.ts'
import { damage, numbersFrom } from '../testing/damage.ts'
import { day, foundPublisher, now } from '../testing/publisher.ts'
import { openDirectory } from '../verifying/verify.ts'
import { partOthers } from './other-people.ts'

const publisher = await foundPublisher()

/** A hundred and twenty who hold nothing, and four on whom something rests: by a role, a cover, a cover's cover, a contact. */
const crowd = Array.from(
  { length: 120 },
  (_, index) => `  p${index}: { name: Person ${index}, phone: +44 20 7946 0500 }`,
)
const { rolebook } = parse(`rolebook: 1
organisation: { name: Quayside Vets, timezone: Europe/London, default-contact: { order: [desk, project-lead] } }
people:
  ada: { name: Ada, phone: +44 20 7946 0021, away: [{ from: 2026-11-20, until: 2026-12-20, cover: bo }] }
  bo: { name: Bo, phone: +44 20 7946 0022, away: [{ from: 2026-11-22, until: 2026-11-24, cover: cy }] }
  cy: { name: Cy, phone: +44 20 7946 0023 }
  di: { name: Di, phone: +44 20 7946 0024 }
${crowd.join('\n')}
contact-points: { desk: { name: Front desk, phone: +44 20 7946 0020, hours: Mon-Fri 08:00-18:00 } }
roles: { project-lead: { held-by: [ada] } }
situations: { lost-device: { contact: { order: [di, project-lead, desk] } } }
`)
const bytes = await publisher.publish({ rolebook })
const [first = '', second = ''] = new TextDecoder().decode(bytes).split('\n')
const outcomeOf = async (text: string) => {
  const opening = await openDirectory(new TextEncoder().encode(text), publisher.trust, undefined, now)
  return opening.outcome === 'refused' ? opening.refusal.reason : opening.outcome
}

describe('people on whom nothing rests', () => {
  it('stand in a text of their own where they are many', async () => {
    const { people, situations } = JSON.parse(await unsealed(first)).rolebook
    expect([Object.keys(people), Object.keys(situations)]).toEqual([['ada', 'bo', 'cy', 'di'], ['lost-device']])
    const others = JSON.parse(await publisher.unsealText(new TextEncoder().encode(second)))
    expect(Object.keys(others)).toEqual(['people'])
    expect(Object.keys(others.people)).toHaveLength(120)
  })

  it('stay with all the rest where they are few', () => {
    const few = [...(rolebook.people ?? [])].slice(0, 100)
    expect(partOthers({ ...rolebook, people: new Map(few) }).others).toBeUndefined()
  })

  it('are seen by nobody without the reading key', () => {
    expect(second).not.toMatch(/Person|7946|people/)
  })

  it('change no answer by not being there', () => {
    const catalogue = createCatalogue(structure, english)
    const models = [rolebook, partOthers(rolebook).rolebook].map((some) => createRoleModel(some, catalogue))
    for (let at = now - 5 * day; at < now + 40 * day; at += day / 3) {
      const answers = models.map((model) =>
        [...model.situations.keys()].map((id) => JSON.stringify(answerFor(model, id, at))),
      )
      expect(answers[1]).toEqual(answers[0])
    }
  })
})

describe('a directory in two lines', () => {
  it('arrives with everybody in it', async () => {
    const opening = await openDirectory(bytes, publisher.trust, undefined, now)
    expect(opening.outcome === 'accepted' && peopleOf(opening.directory.rolebookAt(now))).toBe(124)
  })

  it('is read back without them, and with them when somebody asks', async () => {
    const { store, read } = await keep()
    const { kept } = await loadKept(store, publisher.trust)
    const directory = kept?.current?.directory
    expect([directory?.isWhole, peopleOf(directory?.rolebookAt(now)), read.some(isOthers)]).toEqual([false, 4, false])
    const whole = await directory?.whole()
    expect([whole?.isWhole, peopleOf(whole?.rolebookAt(now)), read.some(isOthers)]).toEqual([true, 124, true])
  })

  it('shows no number of theirs once it is long past its last day', async () => {
    const { kept } = await loadKept((await keep()).store, publisher.trust)
    const whole = await kept?.current?.directory.whole()
    expect(whole?.rolebookAt(now + 91 * day).people?.get('p7')).toEqual({ name: 'Person 7' })
  })

  it('keeps its card where they were damaged or lost, gives nobody of them, and is mended by the next arrival', async () => {
    for (const harm of ['changed', 'lost']) {
      const { store } = await keep()
      const name = (await store.names()).find(isOthers) ?? ''
      if (harm === 'lost') await store.remove(name)
      else
        await store.write(
          name,
          second.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
        )
      const { kept, damaged } = await loadKept(store, publisher.trust)
      expect([peopleOf(kept?.current?.directory.rolebookAt(now)), damaged]).toEqual([4, false])
      await expect(kept?.current?.directory.whole()).rejects.toThrow()
      await createKeeper(store, publisher.trust).receive(bytes, now)
      const mended = await (await loadKept(store, publisher.trust)).kept?.current?.directory.whole()
      expect(peopleOf(mended?.rolebookAt(now))).toBe(124)
    }
  })

  it('is swept away whole by the next', async () => {
    const { store, keeper } = await keep()
    await keeper.receive(await publisher.publish({ version: 2 }), now)
    expect(await store.names()).toHaveLength(3)
  })

  it('may wait for a second signature', async () => {
    const more = { keysDocument: publisher.keysDocument, signing: [publisher.signer] }
    const waiting = await signForAnother({ draft: await publisher.draft({ rolebook }), ...more })
    if (typeof waiting !== 'string') throw new Error(JSON.stringify(waiting))
    const { readingKey } = publisher
    expect(await signWaiting({ waiting, ...more, readingKey })).toEqual({
      refused: { reason: 'refused', refusal: 'bad-signature' },
    })
    const [signed = ''] = waiting.split('\n')
    expect(await signWaiting({ waiting: signed, ...more, readingKey })).toEqual({
      refused: { reason: 'refused', refusal: 'malformed' },
    })
  })
})

describe('a second line that was not signed for is refused', () => {
  it('where it is missing, doubled, empty, or of another directory', async () => {
    const another = new TextDecoder().decode(await publisher.publish({ rolebook, version: 2 })).split('\n')[1]
    expect(another).not.toBe(second)
    for (const [text, outcome] of [
      [`${first}\n${second}`, 'accepted'],
      // the same people, sealed anew
      [`${first}\n${another}`, 'accepted'],
      [first, 'malformed'],
      [`${first}\n`, 'malformed'],
      [`${first}\n${second}\n`, 'malformed'],
      [`${first}\n${second}\n${second}`, 'malformed'],
      [`${second}\n${first}`, 'malformed'],
      [`${first}\n${first}`, 'bad-signature'],
      [`${first}\n${second.slice(0, -3)}AAA`, 'not-sealed-for-us'],
    ] as const)
      expect(await outcomeOf(text), text.slice(0, 80)).toBe(outcome)
  })

  it('where one number in it differs, though it was sealed with the key', async () => {
    const text = await publisher.unsealText(new TextEncoder().encode(second))
    const forged = await publisher.sealText(text.replace('+44 20 7946 0500', '+44 20 7946 0666'))
    expect(await outcomeOf(`${first}\n${new TextDecoder().decode(forged)}`)).toBe('bad-signature')
  })

  it('where nothing was signed for', async () => {
    const sound = new TextDecoder().decode(await publisher.publish())
    expect(await outcomeOf(`${sound}\n${second}`)).toBe('malformed')
  })

  it('wherever it, or what stands inside its seal, was damaged: 600 damagings (seed 1303)', async () => {
    const numberBelow = numbersFrom(1303)
    const text = new TextEncoder().encode(await publisher.unsealText(new TextEncoder().encode(second)))
    for (let round = 0; round < 300; round += 1) {
      const line = new TextDecoder().decode(damage(new TextEncoder().encode(second), numberBelow))
      expect(await outcomeOf(`${first}\n${line}`), line).not.toBe('accepted')
      const inside = new TextDecoder().decode(damage(text, numberBelow))
      const sealed = new TextDecoder().decode(await publisher.sealText(inside))
      expect(await outcomeOf(`${first}\n${sealed}`), inside).not.toBe('accepted')
    }
  })

  it('where the signer wrote somebody twice, or more than people', async () => {
    const draft = await publisher.draft({ rolebook })
    const [signed = '', others = ''] = draft.split('\n')
    for (const wrong of [
      others.replace('"p7"', '"ada"'),
      others.replace(/\}$/, ',"roles":{}}'),
      others.replace('"Person 7"', '["Person 7"]'),
      '{}',
      '[]',
      `${others} `,
    ]) {
      const digest = /"others":"([^"]+)"/.exec(signed)?.[1] ?? 'none'
      const draftOfIt = `${signed.replace(digest, await digestBase64(wrong))}\n${wrong}`
      const { keysDocument, readingKey, signer } = publisher
      const made = await signDirectory({ draft: draftOfIt, keysDocument, readingKey, signing: [signer] })
      expect('refused' in made && made.refused, wrong.slice(0, 60)).toMatchObject({ reason: 'refused' })
    }
  })
})

async function keep() {
  const store = createMemoryStore()
  const read: string[] = []
  const watched = {
    ...store,
    read: (name: string) => {
      read.push(name)
      return store.read(name)
    },
  }
  const keeper = createKeeper(store, publisher.trust)
  await keeper.receive(bytes, now)
  return { store: watched, keeper, read }
}

const isOthers = (name: string) => name.startsWith('people:')
const peopleOf = (some: Rolebook | undefined) => some?.people?.size

/** The signed text in a sealed line. */
async function unsealed(line: string): Promise<string> {
  const { directory } = JSON.parse(await publisher.unsealText(new TextEncoder().encode(line)))
  return Buffer.from(directory.payload, 'base64url').toString()
}

async function digestBase64(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64url')
}
