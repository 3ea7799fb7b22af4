import { colonIn, type InOwnLanguages, quotedIn, visibleText } from '@rolebook/model'
import type { Reported } from '../panel-host.ts'
import type { View } from '../view.ts'

/** A line that the writer of a report may add to it. */
export interface Offer {
  readonly label: string
  readonly line: string
}

/** Of what was selected nobody needs more to find it again. */
const longestSelection = 1000

/**
 * What may be added to a report: the address of the page, where it is known, and the words that were selected on it. They
 * are shown before they are added, and as they are.
 */
export function offersOf({ page, say, language }: View, about: Reported | undefined): readonly Offer[] {
  const address = about?.address ?? (typeof page === 'object' ? page.address : undefined)
  const selection = about?.selection?.trim().replace(/\s+/g, ' ')
  const offer = (label: string, told: string): Offer => ({ label, line: label + colonIn(language) + told })
  return [
    ...(address !== undefined && /^https?:/.test(address)
      ? [offer(say(texts.page), visibleText(withoutCredentials(address)))]
      : []),
    ...(selection ? [offer(say(texts.selection), quotedIn(language, visibleText(shorten(selection))))] : []),
  ]
}

/** A name and password in an address open something, and tell nobody more of the page. */
function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address
  const { username, password, origin, pathname, search, hash } = new URL(address)
  return username === '' && password === '' ? address : origin + pathname + search + hash
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > longestSelection ? `${characters.slice(0, longestSelection).join('')}…` : text
}

const texts = {
  page: {
    en: 'Address of the page',
    de: 'Adresse der Seite',
    fr: 'Adresse de la page',
  } satisfies InOwnLanguages<string>,
  selection: {
    en: 'Selected on the page',
    de: 'Auf der Seite markiert',
    fr: 'Sélectionné sur la page',
  } satisfies InOwnLanguages<string>,
}
