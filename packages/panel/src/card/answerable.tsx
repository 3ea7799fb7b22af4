import { colonIn, type InOwnLanguages, nameIn, type SituationEntry, visibleText } from '@rolebook/model'
import type { View } from '../view.ts'
import { actingFor, rolesConcerned } from './roles-told.ts'

/** Who answers for this in the end, and who else will be told: the A and the I of RACI, in words. */
export function Answerable({ view, situation }: { view: View; situation: SituationEntry }) {
  const { accountable, informed } = rolesConcerned(view.model, situation)
  if (accountable.length + informed.length === 0) return null
  return (
    <section aria-labelledby="answerable">
      <h2 id="answerable">{view.say(texts.title)}</h2>
      <dl>
        {accountable.length > 0 && <Roles view={view} term={view.say(texts.accountable)} roles={accountable} />}
        {informed.length > 0 && <Roles view={view} term={view.say(texts.informed)} roles={informed} />}
      </dl>
    </section>
  )
}

function Roles({ view, term, roles }: { view: View; term: string; roles: readonly string[] }) {
  return (
    <div>
      <dt>{term}</dt>
      {roles.map((role) => (
        <dd key={role}>{visibleText(roleWithNames(view, role))}</dd>
      ))}
    </div>
  )
}

/** `Project lead: Chidi Obi`, with whoever acts for the role at that instant. */
export function roleWithNames({ model, language, at }: View, role: string): string {
  const title = nameIn(model, model.roles.get(role)?.title, role, language)
  const names = [...actingFor(model, role, at)].map(([id, { name }]) => name ?? id)
  return names.length === 0 ? title : `${title}${colonIn(language)}${names.join(', ')}`
}

const texts = {
  title: {
    en: 'Who looks after this',
    de: 'Wer sich darum kümmert',
    fr: 'Qui s’en occupe',
  } satisfies InOwnLanguages<string>,
  accountable: { en: 'Answers for it', de: 'Steht dafür ein', fr: 'En répond' } satisfies InOwnLanguages<string>,
  informed: {
    en: 'Will also be told',
    de: 'Wird auch informiert',
    fr: 'Sera aussi informé',
  } satisfies InOwnLanguages<string>,
}
