// @vitest-environment happy-dom
import { projectRolebook } from '@rolebook/directory'
import {
  answerFor,
  createCatalogue,
  createRoleModel,
  describeReach,
  type Instant,
  parse,
  type RoleModel,
  waysOf,
} from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { english } from '@rolebook/model/catalogue/en'
import { writePaper } from '@rolebook/paper'
import { expect, it } from 'vitest'
import { joined, openPanel } from '../panel-under-test.ts'

/*
 * What answers for a situation is one function; what a person reads of it passes through a projection, a card, a sheet. So
 * invented organisations are asked at invented hours, and the same people have to stand everywhere with the same numbers.
 */

const catalogue = createCatalogue(structure, english)
const day = 86_400_000
const situation = 'lost-device'

it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'card and page for phones name whom the rolebook names, with what is dialled (seed %i)',
  async (seed) => {
    const { text, at } = inventCase(seed)
    const model = createRoleModel(parse(text).rolebook, catalogue)
    const answering = answeringAt(model, at)
    const staff = projectRolebook(model.rolebook, { visibility: 'staff', at: at - day, catalogue: structure })
    const card = await openPanel(joined(staff, at), { at, start: { name: 'card', situation } })
    expect(readContacts(card.root, '.first-contact > .reach, .next-contact > .reach').toSorted()).toEqual(
      answering.toSorted(),
    )
    // made the day before, and good for thirty days: others stand there too, for their hours
    const paper = writePaper(model, { at: at - day, until: at + 29 * day })
    const html = paper.files.find(({ name }) => name === 'phone.en.html')?.text ?? ''
    const page = new DOMParser().parseFromString(html, 'text/html')
    const details = [...page.querySelectorAll('details')].find((one) => one.textContent.includes('I lost my laptop'))
    expect(readContacts(details ?? page, '.contact')).toEqual(expect.arrayContaining([...answering]))
  },
)

/** Everybody who answers at an instant with the link to their number: `Ann tel:+442079460100`. */
function answeringAt(model: RoleModel, at: Instant): readonly string[] {
  return answerFor(model, situation, at).lines.flatMap(({ reaches }) =>
    reaches.map((reach) => `${describeReach(model, reach, 'en', at).name} ${waysOf(reach).phone?.link}`),
  )
}

/** The same as it stands on a page; of desks that are closed nothing. */
function readContacts(page: ParentNode, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)]
    .filter((contact) => !contact.classList.contains('closed'))
    .map((contact) => {
      const link = contact.querySelector('a[href^="tel:"]')?.getAttribute('href') ?? undefined
      return `${contact.querySelector('.name')?.textContent} ${link}`
    })
}

/** Hours around midnights, ends of years, and nights in which clocks are changed. */
const nights = ['2026-03-29T00:00Z', '2026-10-25T00:00Z', '2026-11-01T05:00Z', '2026-12-25T00:00Z', '2027-01-01T00:00Z']
const zones = ['Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland']
const hours = ['always', 'Mon-Fri 08:00-18:00', 'Mon-Sun 22:00-06:00', 'Mon-Fri 08:00-12:00, 13:00-17:00']

/** An organisation of six people, three desks and two roles in several zones, with whoever is away and has left. */
function inventCase(seed: number): { readonly text: string; readonly at: Instant } {
  const chance = createChance(seed)
  const pick = <T>(all: readonly [T, ...T[]] | readonly T[]): T => all[Math.floor(chance() * all.length)] as T
  const sometimes = (text: string): string => (chance() < 0.5 ? text : '')
  const at = Date.parse(pick(nights)) + Math.floor((chance() - 0.5) * 96) * 1_800_000
  const dayFrom = (days: number) => new Date(at + days * day).toISOString().slice(0, 10)
  const number = (index: number) =>
    pick([
      `+44 20 7946 01${index}0`,
      `+44 (0)20 7946 02${index}0`,
      `+49 30/1234-5${index}`,
      `(020) 7946 03${index}0 x12`,
    ])
  const names = ['Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Fay']
  const people = names.map((name, index) => {
    const away = `, away: [{ from: ${dayFrom(pick([-2, 0, 1]))}, until: ${dayFrom(pick([1, 2]))}, cover: ${pick(names).toLowerCase()} }]`
    const more =
      sometimes(away) + sometimes(`, timezone: ${pick(zones)}`) + sometimes(`, left: ${dayFrom(pick([-1, 0, 9]))}`)
    return `  ${name.toLowerCase()}: { name: ${name}, phone: ${number(index)}, on-paper: yes${more} }`
  })
  const desks = ['a', 'b', 'c'].map((id, index) => {
    const more = sometimes(`, closed: [${dayFrom(pick([-1, 0]))}]`) + sometimes(`, timezone: ${pick(zones)}`)
    return `  desk-${id}: { name: Desk ${id}, phone: ${number(index + 6)}, hours: "${pick(hours)}", on-paper: yes${more} }`
  })
  const all = ['role-a', 'desk-a', 'ann', 'role-b', 'desk-b', 'fay']
  const first = pick([0, 1, 2, 3, 4, 5])
  const contacts = [...all.slice(first), ...all.slice(0, first)].slice(0, 4)
  const text = `rolebook: 1
organisation: { timezone: ${pick(zones)}, languages: [en], default-contact: desk-c }
people:
${people.join('\n')}
contact-points:
${desks.join('\n')}
roles:
  role-a: { title: A, held-by: [{ who: ann, until: ${dayFrom(pick([-1, 0, 9]))} }, bob], deputies: [cat] }
  role-b: { title: B, held-by: [{ who: eve, from: ${dayFrom(pick([-9, 0, 1]))} }], deputies: [dan, fay] }
situations: { ${situation}: { contact: { ${pick(['order', 'order', 'any', 'all'])}: [${contacts.join(', ')}] }, on-paper: yes } }
`
  return { text, at }
}

/** Numbers from 0 to 1, always the same for a seed. */
function createChance(seed: number): () => number {
  let state = seed * 7919
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
