import type { Duties, InOwnLanguages } from '@rolebook/model'
import { type Configuration, type Finding, humansOf, rules } from '@rolebook/rules'
import { listOf, personName, roleTitle, type View } from '../place/view.ts'

/** What makes a person or a role stand out on the map. */
export interface Concern {
  readonly kind: 'overload' | 'single-point'
  /** Whether a rule reports it; otherwise it is only a fact, and an ordinary one in a small organisation. */
  readonly isFinding: boolean
  readonly sentence: string
  /** For a person: the roles that would be left to nobody without them. */
  readonly roles: readonly string[]
}

export interface Concerns {
  ofPerson(id: string): readonly Concern[]
  ofRole(id: string): readonly Concern[]
}

const overload = 'accountable-overload'
const withoutStandIn = 'role-without-stand-in'

/**
 * A configuration with only the rules about overload and single points of failure. They run whatever their profile,
 * because whoever opens the map asks for them; the settings beside the rolebook apply here too.
 */
export function onlyConcerns({ rules: levels }: Configuration): Configuration {
  const asked: readonly string[] = [overload, withoutStandIn]
  return {
    profiles: [],
    rules: new Map(rules.map(({ id, severity }) => [id, asked.includes(id) ? (levels.get(id) ?? severity) : 'off'])),
  }
}

/** Combines what the rules report with the people on whom alone a role rests. */
export function concernsOf(view: View, duties: Duties, findings: readonly Finding[]): Concerns {
  const { language } = view
  const humanOf = humansOf(view.model)
  const resting = restingRoles(view, duties, humanOf)
  const saidOf = (section: string, rule: string, id: string) =>
    findings.find(({ rule: its, path }) => its === rule && path[0] === section && path[1] === id)
  return {
    ofPerson(id) {
      const most = saidOf('people', overload, id)
      const overloaded: Concern[] = most
        ? [{ kind: 'overload', isFinding: true, sentence: most.message, roles: [] }]
        : []
      const alone = [...resting].filter(([, holder]) => humanOf(holder) === humanOf(id)).map(([role]) => role)
      if (alone.length === 0) return overloaded
      const isFinding = alone.some((role) => saidOf('roles', withoutStandIn, role))
      const names = listOf(
        view,
        alone.map((role) => roleTitle(view, role)),
      )
      const sentence = texts.leaving[language](personName(view, id), names, alone.length)
      return [...overloaded, { kind: 'single-point', isFinding, sentence, roles: alone }]
    },
    ofRole(id) {
      const said = saidOf('roles', withoutStandIn, id)
      if (said) return [{ kind: 'single-point', isFinding: true, sentence: said.message, roles: [] }]
      const holder = resting.get(id)
      if (holder === undefined) return []
      return [
        {
          kind: 'single-point',
          isFinding: false,
          sentence: texts.alone[language](personName(view, holder)),
          roles: [],
        },
      ]
    },
  }
}

/**
 * The roles that one human being holds while nobody else holds or deputises, each with that person. Groups and
 * organisations count as several people, and two entries of one person as one.
 */
function restingRoles(
  { model }: View,
  { holdersOf }: Duties,
  humanOf: (person: string) => string,
): ReadonlyMap<string, string> {
  const resting = new Map<string, string>()
  for (const { id, deputies, everybody } of model.roles.values()) {
    const [holder, ...others] = everybody ? [] : holdersOf(id)
    if (!holder || (holder.person?.kind ?? 'person') !== 'person') continue
    const human = humanOf(holder.id)
    const isSomebodyElse = (person: string) => model.rolebook.people?.has(person) && humanOf(person) !== human
    if (!others.some((other) => isSomebodyElse(other.id)) && !deputies.some(isSomebodyElse)) resting.set(id, holder.id)
  }
  return resting
}

const texts = {
  leaving: {
    en: (name: string, roles: string, count: number) =>
      count === 1
        ? `If ${name} leaves, nobody is left who holds ${roles} or is its deputy.`
        : `If ${name} leaves, nobody is left for ${count} roles: ${roles}.`,
    de: (name: string, roles: string, count: number) =>
      count === 1
        ? `Scheidet ${name} aus, bleibt für die Rolle ${roles} niemand.`
        : `Scheidet ${name} aus, bleibt für ${count} Rollen niemand: ${roles}.`,
    fr: (name: string, roles: string, count: number) =>
      count === 1
        ? `Après un départ (${name}), il ne reste personne pour le rôle ${roles}.`
        : `Après un départ (${name}), il ne reste personne pour ${count} rôles : ${roles}.`,
  },
  alone: {
    en: (name: string) => `Rests with ${name} alone: there is no second holder and no deputy.`,
    de: (name: string) => `Hat allein ${name} inne: Es gibt keine zweite Besetzung und keine Stellvertretung.`,
    fr: (name: string) => `Repose sur une seule personne (${name}) : ni second titulaire, ni suppléance.`,
  },
} satisfies Record<string, InOwnLanguages<unknown>>
