import { type CatalogueReference, type InOwnLanguages, semicolonIn } from '@rolebook/model'
import { roleTitle, say, type View, wordingsOf } from '../place/view.ts'
import { describeFilling } from '../words/holder-words.ts'
import { joinMarkdown, type Markdown, md } from '../words/markdown.ts'
import { type HoverCard, labelled, listUnder } from './card.ts'
import { referenceTitle, surenessNames, surenessOf } from './reference-words.ts'

/** A clause or control: its title, who answers for it here, and by which responsibilities. */
export function describeReference(view: View, id: string): HoverCard | undefined {
  const { model, language } = view
  const known = model.catalogue.byId.references.get(id)
  const title = referenceTitle(view, id)
  if (!known || title === undefined) return undefined
  const covering = [...model.responsibilities.values()].filter(
    ({ covers, notApplicable }) => covers.includes(id) && !notApplicable,
  )
  const answering = [...new Set(covering.flatMap(({ accountable }) => accountable.slice(0, 1)))].map((role) => {
    const entry = model.roles.get(role)
    return entry ? `${roleTitle(view, role)} – ${describeFilling(view, entry).sentence}` : role
  })
  return {
    lines: [
      joinMarkdown([md`**${id} ${title}**`, md`${describeKind(view, known)}`], ' · '),
      ...labelled(
        texts.answersFor,
        language,
        answering.length === 0 ? texts.nobody[language] : answering.join(semicolonIn(language)),
      ),
    ],
    details: listUnder(texts.by[language], covering, language, (entry): Markdown => {
      const sureness = surenessOf(entry, id)
      const how = sureness === undefined ? [] : [md`_${surenessNames[sureness][language]}_`]
      return joinMarkdown([md`**${entry.id}** ${say(view, entry.text, '')}`, ...how], ' · ')
    }),
  }
}

function describeKind(view: View, { kind, theme }: CatalogueReference): string {
  const name = wordingsOf(view, ({ themes }) => themes[theme])
  return [texts[kind][view.language], ...(name === undefined ? [] : [name])].join(', ')
}

const texts = {
  clause: { en: 'clause of ISO 27001', de: 'Abschnitt der ISO 27001', fr: 'article de l’ISO 27001' },
  control: { en: 'control of ISO 27001', de: 'Maßnahme der ISO 27001', fr: 'mesure de l’ISO 27001' },
  answersFor: { en: 'Answers for it here', de: 'Dafür steht hier ein', fr: 'En répond ici' },
  nobody: {
    en: 'nobody: no responsibility covers it',
    de: 'niemand: keine Verantwortlichkeit deckt das ab',
    fr: 'personne : aucune responsabilité ne le couvre',
  },
  by: { en: 'Through', de: 'Durch', fr: 'Par' },
} satisfies Record<string, InOwnLanguages<string>>
