import { type InOwnLanguages, type OwnLanguage, ownLanguages } from '@rolebook/model'
import type { Browser } from '../channels/channels.ts'
import { type Xml, xmlDocument, xmlElement, xmlText } from '../formats/xml.ts'
import type { BrowserPolicy } from '../policies/browser-policy.ts'
import { settings } from '../settings/index.ts'
import { installPolicy, settingKeys, settingsPolicy, templateNamespace } from './administrative-template.ts'

/** The folder in which Windows looks for the texts of each language. */
export const languageFolders: InOwnLanguages<string> = { en: 'en-US', de: 'de-DE', fr: 'fr-FR' }

/**
 * The texts of the template (ADML) in one language, with the answers already filled in where an administrator would
 * have to type.
 */
export function templateTexts(browser: Browser, policy: BrowserPolicy, language: OwnLanguage): string {
  const own = texts[language]
  const named = browser === 'firefox' ? [[settingsPolicy, own.settings] as const] : ofSettings(language)
  const strings = [
    xmlElement('string', { id: 'Rolebook' }, xmlText(own.category(names[browser]))),
    ...[[installPolicy, own.install] as const, ...named].flatMap(([name, { title, sentence }]) => [
      xmlElement('string', { id: name }, xmlText(title)),
      xmlElement('string', { id: `${name}_Explain` }, xmlText(sentence)),
    ]),
  ]
  const presentations =
    browser === 'firefox'
      ? [asText(settingsPolicy, own.settings.title, JSON.stringify(policy.settings))]
      : ofFields(policy, language)
  return xmlDocument(
    xmlElement(
      'policyDefinitionResources',
      { xmlns: templateNamespace, revision: '1.0', schemaVersion: '1.0' },
      xmlElement('displayName', {}, xmlText(own.category(names[browser]))),
      xmlElement('description', {}, xmlText(own.description)),
      xmlElement(
        'resources',
        {},
        xmlElement('stringTable', {}, ...strings),
        xmlElement('presentationTable', {}, ...presentations),
      ),
    ),
  )
}

/** The languages in which a template is written. */
export const templateLanguages = ownLanguages

function ofSettings(language: OwnLanguage) {
  return settingKeys.map((key) => {
    const { title, sentence } = settings[key]
    return [key, { title: title[language], sentence: sentence[language] }] as const
  })
}

function ofFields(policy: BrowserPolicy, language: OwnLanguage): readonly Xml[] {
  return settingKeys.flatMap((key) => {
    const { type, title } = settings[key]
    if (type === 'yes-or-no') return []
    if (type === 'text') return [asText(key, title[language], String(policy.settings[key] ?? ''))]
    return [xmlElement('presentation', { id: key }, xmlElement('listBox', { refId: key }, xmlText(title[language])))]
  })
}

function asText(id: string, label: string, value: string): Xml {
  const filledIn = value === '' ? [] : [xmlElement('defaultValue', {}, xmlText(value))]
  return xmlElement(
    'presentation',
    { id },
    xmlElement('textBox', { refId: id }, xmlElement('label', {}, xmlText(label)), ...filledIn),
  )
}

const names: Readonly<Record<Browser, string>> = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Mozilla Firefox',
}

interface TemplateTexts {
  readonly category: (browser: string) => string
  readonly description: string
  readonly install: { readonly title: string; readonly sentence: string }
  readonly settings: { readonly title: string; readonly sentence: string }
}

const texts: InOwnLanguages<TemplateTexts> = {
  en: {
    category: (browser) => `Rolebook in ${browser}`,
    description: 'What the staff of this organisation see in Rolebook.',
    install: {
      title: 'Install Rolebook',
      sentence: 'Enabled, the browser gets Rolebook by itself, as the answers about this fleet say.',
    },
    settings: {
      title: 'Settings of Rolebook',
      sentence: 'Every setting in one line of JSON, already filled in as the answers about this fleet say.',
    },
  },
  de: {
    category: (browser) => `Rolebook in ${browser}`,
    description: 'Was die Beschäftigten dieser Organisation in Rolebook sehen.',
    install: {
      title: 'Rolebook installieren',
      sentence: 'Aktiviert: Der Browser bekommt Rolebook von selbst, wie es die Antworten zu dieser Flotte sagen.',
    },
    settings: {
      title: 'Einstellungen von Rolebook',
      sentence:
        'Alle Einstellungen in einer Zeile JSON, schon ausgefüllt, wie es die Antworten zu dieser Flotte sagen.',
    },
  },
  fr: {
    category: (browser) => `Rolebook dans ${browser}`,
    description: 'Ce que le personnel de cette organisation voit dans Rolebook.',
    install: {
      title: 'Installer Rolebook',
      sentence: 'Activé, le navigateur reçoit Rolebook de lui-même, comme le disent les réponses sur ce parc.',
    },
    settings: {
      title: 'Réglages de Rolebook',
      sentence: 'Tous les réglages en une ligne de JSON, déjà remplie comme le disent les réponses sur ce parc.',
    },
  },
}
