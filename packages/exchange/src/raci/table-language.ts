import { fold, type OwnLanguage } from '@rolebook/model'

/** Words that are common in tables of one language and rare in those of another. */
const telling: Readonly<Record<OwnLanguage, RegExp>> = {
  en: /\b(?:the|of|and|for|to|with|all|employees|staff|activity|task|officer|manage(?:ment)?|maintain|approve|perform|conduct|review|run|report|security|head|training)\b/g,
  de: /\b(?:der|die|das|des|und|fuer|von|mit|im|zur|zum|aller?|aufgabe|taetigkeit|leitung|leiter\w*|mitarbeit\w*|beauftragte\w*|pflege\w*|durchfuehr\w*|pruef\w*|\w+ung|\w+sicherheit)\b/g,
  fr: /\b(?:le|la|les|du|de|des|et|pour|aux?|activite|tache|responsable|direction|collaborateurs|gestion|mettre|securite|gerer|realiser|approuver|tenir)\b/g,
}

/** The language of a table's texts; `undefined` where none stands out clearly. */
export function languageOf(texts: readonly string[]): OwnLanguage | undefined {
  const folded = fold(texts.join(' . '))
  const counts = (Object.entries(telling) as [OwnLanguage, RegExp][])
    .map(([language, words]) => ({ language, count: folded.match(words)?.length ?? 0 }))
    .toSorted((one, other) => other.count - one.count)
  const [best, second] = counts
  return best && second && best.count >= 2 && best.count >= 2 * second.count ? best.language : undefined
}
