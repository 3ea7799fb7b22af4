import { createLanguageService, type LanguageService } from '@rolebook/language-service'
import { createCatalogue, type OwnLanguage, parse, type RolebookDocument } from '@rolebook/model'
import { structure } from '@rolebook/model/catalogue'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { type Question, type Reply, textUri } from './service-messages.ts'

/* The language service beside the page, so that checking a large file never holds up typing. */

const catalogue = createCatalogue(structure, english, german, french)
let service: LanguageService = serviceIn('en')
let document: RolebookDocument = parse('')

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  switch (data.about) {
    case 'text':
      document = parse(data.text, document)
      return
    case 'language':
      service = serviceIn(data.language)
      return
    case 'findings': {
      const diagnostics = service.findings(document, { uri: textUri, now: data.now })
      return reply({ id: data.id, answer: { marked: document.marked, diagnostics } })
    }
    case 'hover':
      return reply({ id: data.id, answer: service.hover(document, data.position, { uri: textUri, now: data.now }) })
    case 'fixes':
      return reply({ id: data.id, answer: service.codeActions(document, data.range, { uri: textUri, now: data.now }) })
  }
})

function serviceIn(language: OwnLanguage): LanguageService {
  return createLanguageService({ catalogue, language })
}

function reply(message: Reply): void {
  postMessage(message)
}
