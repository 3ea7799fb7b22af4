import { answerFor, type Definition, describeReach, dueOn, type InOwnLanguages } from '@rolebook/model'
import type { Finding } from '@rolebook/rules'
import type { CodeLens, Command, Location } from 'vscode-languageserver-types'
import { groupBy } from './group-by.ts'
import { describeOpening } from './hover/opening-words.ts'
import type { Locate } from './place/located-file.ts'
import type { CheckedView, View } from './place/view.ts'
import { distanceInWords } from './words/day-distance.ts'
import { gapCounts, isGap, roleOfFinding, thingOfFinding } from './words/gaps.ts'
import { daysUntil } from './words/local-day.ts'
import { isOwnPart, partsByRole } from './words/role-parts.ts'

/**
 * The command that shows all places that name a thing. Its arguments are the address of a file and a position in it.
 */
export const showUsesCommand = 'rolebook.showUses'
/** The command that shows gaps. Its argument is a list of `ShownGap`. */
export const showGapsCommand = 'rolebook.showGaps'
/** The command that shows the responsibilities of a role. Its arguments are the address of a file and the role’s id. */
export const showDutiesCommand = 'rolebook.showDuties'
/**
 * The command that shows the card of a situation as staff would see it. Its arguments are the address of a file and the
 * situation’s id.
 */
export const previewSituationCommand = 'rolebook.previewSituation'

/** A gap and where it is. */
export interface ShownGap extends Location {
  readonly message: string
}

/** The lenses above roles, contact points and situations, and above responsibilities that need attention. */
export function codeLenses(view: CheckedView, locate: Locate, uri: string): CodeLens[] {
  const describe = createDescriber(view, locate)
  return view.document.definitions.flatMap((definition): CodeLens[] => {
    if (!described.has(definition.kind)) return []
    const key = view.document.rangeOf(definition.path, 'key')
    const place = key && locate(key)
    if (place?.uri !== uri) return []
    return describe(definition, place).map((command) => ({ range: place.range, command }))
  })
}

const described: ReadonlySet<Definition['kind']> = new Set(['role', 'responsibility', 'contact-point', 'situation'])

type Describe = (definition: Definition, place: Location) => readonly Command[]

/** Counts everything in one pass over the rolebook, so that each lens only looks up its numbers. */
function createDescriber(view: CheckedView, locate: Locate): Describe {
  const { model, language } = view
  const { findings } = view.checked
  const parts = partsByRole(model)
  const gaps = findings.filter(isGap)
  const gapsOfRole = groupBy(gaps, (finding) => roleOfFinding(view, finding))
  const gapsOfThing = groupBy(gaps, thingOfFinding)
  const showGaps = (found: readonly Finding[] = []): readonly Command[] =>
    found.length === 0
      ? []
      : [
          {
            title: gapCounts[language](found.length),
            command: showGapsCommand,
            arguments: [found.map(({ range, message }): ShownGap => ({ ...locate(range), message }))],
          },
        ]
  const showUses = (id: string, { uri, range }: Location): readonly Command[] => {
    const count = view.referencesTo(id).length
    const title = texts.uses[language](count)
    return count === 0 ? [] : [{ title, command: showUsesCommand, arguments: [uri, range.start] }]
  }
  return ({ kind, id }, place) => {
    switch (kind) {
      case 'role': {
        const duties = (parts.get(id) ?? []).filter(isOwnPart).length
        const title = texts.duties[language](duties)
        return [
          { title, command: showDutiesCommand, arguments: [place.uri, id] },
          ...showGaps(gapsOfRole.get(id)),
          ...showUses(id, place),
        ]
      }
      case 'responsibility':
        return [...asText(describeDue(view, id)), ...showGaps(gapsOfThing.get(id))]
      case 'contact-point': {
        const point = model.rolebook.contactPoints?.get(id)
        return [
          ...asText(point && describeOpening(view, point)),
          ...showGaps(gapsOfThing.get(id)),
          ...showUses(id, place),
        ]
      }
      case 'situation':
        return [
          { title: describeFirstAnswer(view, id), command: previewSituationCommand, arguments: [place.uri, id] },
          ...showGaps(gapsOfThing.get(id)),
        ]
      default:
        return []
    }
  }
}

/** A lens without a command. */
function asText(title: string | undefined): readonly Command[] {
  return title === undefined ? [] : [{ title, command: '' }]
}

/** In days. A recurring duty gets a lens from this long before it is due. */
const worthSaying = 60

function describeDue(view: View, id: string): string | undefined {
  const { every, lastDone, path = [] } = view.model.responsibilities.get(id) ?? {}
  if (!every || lastDone === undefined) return undefined
  const days = daysUntil(view, dueOn(lastDone, every), path)
  if (days > worthSaying) return undefined
  return texts[days < 0 ? 'late' : 'due'][view.language](distanceInWords(days, view.language))
}

/** The contact that staff would be shown first at this moment. */
function describeFirstAnswer({ model, language, now }: View, id: string): string {
  const answer = answerFor(model, id, now)
  const [first] = answer.lines.flatMap(({ reaches }) => reaches)
  if (!first) return texts.nobody[language]
  return texts.answers[language](describeReach(model, first, language, now).name)
}

const texts = {
  duties: {
    en: (count) => (count === 1 ? '1 responsibility' : `${count} responsibilities`),
    de: (count) => (count === 1 ? '1 Verantwortlichkeit' : `${count} Verantwortlichkeiten`),
    fr: (count) => (count < 2 ? `${count} responsabilité` : `${count} responsabilités`),
  } satisfies InOwnLanguages<(count: number) => string>,
  uses: {
    en: (count) => (count === 1 ? 'used in 1 place' : `used in ${count} places`),
    de: (count) => (count === 1 ? 'an 1 Stelle verwendet' : `an ${count} Stellen verwendet`),
    fr: (count) => (count < 2 ? `${count} mention` : `${count} mentions`),
  } satisfies InOwnLanguages<(count: number) => string>,
  due: {
    en: (when) => `Due ${when}`,
    de: (when) => `Fällig ${when}`,
    fr: (when) => `À refaire ${when}`,
  } satisfies InOwnLanguages<(when: string) => string>,
  late: {
    en: (when) => `Was due ${when}`,
    de: (when) => `War fällig ${when}`,
    fr: (when) => `Était à refaire ${when}`,
  } satisfies InOwnLanguages<(when: string) => string>,
  answers: {
    en: (name) => `Answers now: ${name}`,
    de: (name) => `Jetzt erreichbar: ${name}`,
    fr: (name) => `Répond maintenant\u00a0: ${name}`,
  } satisfies InOwnLanguages<(name: string) => string>,
  nobody: {
    en: 'Nobody just now',
    de: 'Jetzt niemand erreichbar',
    fr: 'Personne n’est joignable pour l’instant',
  } satisfies InOwnLanguages<string>,
}
