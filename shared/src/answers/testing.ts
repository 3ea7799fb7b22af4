import { english } from '../../catalogue/1/en.ts'
import { structure } from '../../catalogue/1/structure.ts'
import { createCatalogue } from '../catalogue/catalogue.ts'
import { parse } from '../document.ts'
import { createRoleModel } from '../rolebook/role-model.ts'
import { readInstant } from '../time/zone.ts'
import { type Answer, answerFor, type Reader } from './answer.ts'

const catalogue = createCatalogue(structure, english)

/** The lines of the card as short words: `night-line`, `chidi for ben until 2027-01-03?`; `?` may not answer now. */
export function ask(text: string, at: string, situation?: string, reader?: Reader): string[] {
  const { rolebook } = parse(text)
  const instant = readInstant(at, rolebook.organisation?.timezone ?? 'UTC')
  if (instant === undefined) throw new Error(`${at} is no instant`)
  return inShort(answerFor(createRoleModel(rolebook, catalogue), situation, instant, reader))
}

function inShort({ lines, later, nobody }: Answer): string[] {
  return [
    ...lines.map(({ how, reaches }) => {
      const said = reaches.map((reach) => {
        if (reach.kind === 'line-manager' || reach.kind === 'reception') return reach.kind
        const doubt = reach.mayNotAnswer ? '?' : ''
        if (reach.kind === 'contact-point') return `${reach.id}${doubt}`
        const instead = reach.standingInFor ? ` for ${reach.standingInFor.id} until ${reach.standingInFor.until}` : ''
        return `${reach.id}${instead}${doubt}`
      })
      return how === 'one' ? said.join() : `${how} of ${said.join(', ')}`
    }),
    ...later.map(
      ({ id, opensAt }) =>
        `later ${id}${opensAt === undefined ? '' : ` ${new Date(opensAt).toISOString().slice(0, 16)}`}`,
    ),
    ...nobody.map((id) => `nobody for ${id}`),
  ]
}

/** A rolebook of three people in London with these lines, and whom to turn to. */
export const base = (lines: string, contact: string) => `rolebook: 1
organisation: { timezone: Europe/London, default-contact: ${contact} }
people:
  ann: { name: Ann }
  bob: { name: Bob }
  cat: { name: Cat }
${lines}`
