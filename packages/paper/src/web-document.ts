import type { OwnLanguage } from '@rolebook/model'
import { type ComponentChildren, h } from 'preact'
import { renderToString } from 'preact-render-to-string'

interface WebDocument {
  readonly title: string
  readonly language: OwnLanguage
  /** Must not contain `&`, `<` or `"`, which would be escaped like in any other text. */
  readonly style: string
  readonly body: ComponentChildren
}

/** Nothing is loaded, run or sent; only the style in the file is applied. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Writes a page that is one file: no script, nothing from elsewhere. Every text is escaped as it is put in. */
export function writeDocument({ title, language, style, body }: WebDocument): string {
  const page = h(
    'html',
    { lang: language, dir: 'ltr' },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'format-detection', content: 'telephone=no' }),
      h('meta', { name: 'generator', content: 'Rolebook' }),
      h('title', null, title),
      h('style', null, style),
    ),
    h('body', null, body),
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}
