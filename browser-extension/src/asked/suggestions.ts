import { joinSituations, type OwnLanguage, type Rolebook, situationEntries, textIn, visibleText } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { situations as german } from '@rolebook/model/catalogue/de/situations'
import { situations as english } from '@rolebook/model/catalogue/en/situations'
import { situations as french } from '@rolebook/model/catalogue/fr/situations'
import { createSituationSearch } from '@rolebook/model/situation-search'

const texts = {
  situations: joinSituations([
    { language: 'en', situations: english },
    { language: 'de', situations: german },
    { language: 'fr', situations: french },
  ]),
}

/** More than this nobody reads below an address bar. */
const mostSuggestions = 5

/**
 * Makes what finds situations for words that are typed outside the panel. Nothing confidential is among them: it would
 * stand on the screen for whoever looks over a shoulder. Where it is what fits best there is nothing at all, for what only
 * fits less well leads to people to whom such words were not meant.
 */
export function createSuggestions(rolebook: Rolebook, language: OwnLanguage) {
  const model = { rolebook, situations: situationEntries(rolebook, { structure, texts }) }
  const first = rolebook.organisation?.languages?.[0]
  const search = createSituationSearch(model, language)
  return (words: string) => {
    const found = search.find(words).filter(({ written }) => written.visible !== 'isms')
    if (found[0]?.confidential) return []
    return found
      .filter(({ confidential }) => !confidential)
      .slice(0, mostSuggestions)
      .map(({ id, title }) => ({ situation: id, title: visibleText(textIn(title, language, first) ?? id) }))
  }
}
