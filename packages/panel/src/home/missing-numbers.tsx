import { colonIn, type InOwnLanguages, nameIn, visibleText } from '@rolebook/model'
import type { View } from '../view.ts'

/**
 * Says plainly what a rolebook without a default contact still lacks before it can help everybody. One made from a RACI
 * matrix names no people at all.
 */
export function MissingNumbers({ view }: { view: View }) {
  const { model, language, say } = view
  const { organisation, contactPoints, people } = model.rolebook
  const roles = [...model.roles.values()].filter(({ heldBy, everybody }) => heldBy.length === 0 && !everybody)
  const desks = [...(contactPoints ?? [])].filter(([, { phone }]) => phone === undefined)
  const persons = [...(people ?? [])].filter(([, { phone }]) => phone === undefined)
  const lacking = [
    { title: say(texts.desks), names: desks.map(([id, { name }]) => nameIn(model, name, id, language)) },
    { title: say(texts.people), names: persons.map(([id, { name }]) => name ?? id) },
    { title: say(texts.roles), names: roles.map(({ title, id }) => nameIn(model, title, id, language)) },
  ].filter(({ names }) => names.length > 0)
  return (
    <section class="missing" aria-labelledby="missing">
      <h2 id="missing">{say(texts.title)}</h2>
      <ul class="bullets">
        <li>{say(texts.defaultContact)}</li>
        {organisation?.emergencyNumber === undefined && <li>{say(texts.emergencyNumber)}</li>}
        {lacking.map(({ title, names }) => (
          <li key={title}>{title + colonIn(language) + visibleText(names.join(', '))}</li>
        ))}
      </ul>
    </section>
  )
}

const texts = {
  title: {
    en: 'What is missing here',
    de: 'Was hier noch fehlt',
    fr: 'Ce qui manque ici',
  } satisfies InOwnLanguages<string>,
  defaultContact: {
    en: 'A default contact for everything that names no other',
    de: 'Ein Standardkontakt für alles, was keinen anderen nennt',
    fr: 'Un contact par défaut pour tout ce qui n’en nomme pas d’autre',
  } satisfies InOwnLanguages<string>,
  emergencyNumber: {
    en: 'An emergency number',
    de: 'Eine Notrufnummer',
    fr: 'Un numéro d’urgence',
  } satisfies InOwnLanguages<string>,
  desks: {
    en: 'The phone numbers of these contact points',
    de: 'Die Telefonnummern dieser Kontaktstellen',
    fr: 'Les numéros de téléphone de ces points de contact',
  } satisfies InOwnLanguages<string>,
  people: {
    en: 'The phone numbers of these people',
    de: 'Die Telefonnummern dieser Personen',
    fr: 'Les numéros de téléphone de ces personnes',
  } satisfies InOwnLanguages<string>,
  roles: {
    en: 'Names and numbers for these roles, which nobody holds',
    de: 'Namen und Nummern für diese Rollen, die niemand innehat',
    fr: 'Noms et numéros pour ces rôles, dont personne n’est titulaire',
  } satisfies InOwnLanguages<string>,
}
