import { isSmall } from '@rolebook/model'
import { type Holding, holdersOf } from '../holders/holding.ts'
import { defineRule } from '../rule.ts'
import { dutiesStandingFor } from '../separation/audited-work.ts'
import { leadTo, namesHolding } from '../separation/further-holding.ts'
import { onlyHumanOf } from '../separation/only-human.ts'

export const rule = defineRule({
  id: 'asset-owner-administers',
  severity: 'info',
  profile: 'all',
  covers: ['SOD-06'],
  fixable: false,
  dependsOnTime: true,
  title: {
    en: 'Beside whoever owns and administers an asset somebody else looks at its access rights',
    de: 'Neben der Person, der ein Wert (Asset) gehört und die ihn verwaltet, prüft noch jemand die Zugriffsrechte',
    fr: 'À côté de qui possède et administre un actif, quelqu’un d’autre en examine les droits d’accès',
  },
  messages: {
    alone: {
      en: '{person} owns {asset}, administers access to it and alone reviews that access (AO-4). Let somebody else take part in the review, or administer.',
      de: '{person} verantwortet {asset}, verwaltet den Zugriff darauf und prüft ihn allein (AO-4). Lassen Sie jemand anderen mitprüfen oder verwalten.',
      fr: '{person} répond de cet actif ({asset}), en administre les accès et les examine sans personne d’autre (AO-4). Faites participer quelqu’un d’autre à cet examen, ou à l’administration.',
    },
    here: namesHolding,
  },
  each: 'asset',
  check(context, report, id) {
    const { model, names } = context
    if (isSmall(model.rolebook) || !context.hasAllParts()) return
    // Somebody whose role is limited to a site may look after this asset there.
    const concerns = ({ scope }: Holding) =>
      scope.length === 0 || scope.includes(id) || scope.some((part) => model.rolebook.sites?.has(part))
    const holders = (role: string) => holdersOf(context, role).filter(concerns)
    const owners = holders('asset-ownership')
    if (onlyHumanOf(context, owners) === undefined) return
    const appointed = holders('access-administrator')
    const administrators = appointed.length > 0 ? appointed : holders('it-department')
    const reviews = dutiesStandingFor(context, ['AO-4'])
    const reviewers = reviews.flatMap(({ accountable, responsible }) =>
      [...accountable, ...responsible].flatMap(holders),
    )
    if (administrators.length === 0 || reviews.length === 0) return
    const person = onlyHumanOf(context, [...owners, ...administrators, ...reviewers])
    if (person === undefined) return
    const title = model.rolebook.assets?.get(id)?.title
    report({
      message: 'alone',
      at: { path: ['assets', id], part: 'key' },
      values: { person: names.person(person), asset: (title && names.text(title)) || id },
      about: [id, person],
      related: [owners[0], administrators[0]].flatMap((holding) => (holding ? [leadTo(holding, names)] : [])),
    })
  },
})
