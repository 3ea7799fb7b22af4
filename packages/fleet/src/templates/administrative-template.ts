import type { Browser } from '../channels/channels.ts'
import { type Xml, xmlDocument, xmlElement } from '../formats/xml.ts'
import type { BrowserPolicy } from '../policies/browser-policy.ts'
import { installationKey, settingsKey } from '../policies/windows.ts'
import { type SettingKey, settings } from '../settings/index.ts'

/** The namespace of administrative templates, their texts included. */
export const templateNamespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions'

/** The name of the policy that installs the extension. */
export const installPolicy = 'Install'
/** Firefox: the name of the policy that holds every setting, as one text. */
export const settingsPolicy = 'Settings'

/**
 * The administrative template (ADMX) by which Group Policy sets what the answers say: one policy for installing, and
 * one for each setting. Firefox has a single one for all settings, because it accepts yes and no only in a JSON text.
 */
export function administrativeTemplate(browser: Browser, policy: BrowserPolicy): string {
  const prefix = `rolebook${browser}`
  const policies = [
    installing(browser, policy),
    ...(browser === 'firefox'
      ? [asText(settingsPolicy, settingsKey(browser, policy.id), policy.id)]
      : settingKeys.map((key) => setting(key, settingsKey(browser, policy.id)))),
  ]
  return xmlDocument(
    xmlElement(
      'policyDefinitions',
      { xmlns: templateNamespace, revision: '1.0', schemaVersion: '1.0' },
      xmlElement(
        'policyNamespaces',
        {},
        xmlElement('target', { prefix, namespace: `Rolebook.Policies.${browser}` }),
        xmlElement('using', { prefix: 'windows', namespace: 'Microsoft.Policies.Windows' }),
      ),
      xmlElement('resources', { minRequiredRevision: '1.0' }),
      xmlElement('categories', {}, xmlElement('category', { name: 'Rolebook', displayName: '$(string.Rolebook)' })),
      xmlElement('policies', {}, ...policies),
    ),
  )
}

/** The settings in the order in which they are defined. */
export const settingKeys = Object.keys(settings) as readonly SettingKey[]

/** The policy for installing. Enabling it writes all fields at once. */
function installing(browser: Browser, { id, installation }: BrowserPolicy): Xml {
  const key = installationKey(browser, id)
  const values = Object.entries(installation).map(([valueName, value]) =>
    xmlElement('item', { key, valueName }, xmlElement('value', {}, asElement(value))),
  )
  return policyElement(installPolicy, { key }, xmlElement('enabledList', {}, ...values))
}

function asElement(value: string | boolean): Xml {
  return typeof value === 'string' ? xmlElement('string', {}, value) : xmlElement('decimal', { value: Number(value) })
}

function setting(name: SettingKey, key: string): Xml {
  const { type, required } = settings[name]
  if (type === 'yes-or-no') {
    return policyElement(
      name,
      { key, valueName: name },
      xmlElement('enabledValue', {}, xmlElement('decimal', { value: 1 })),
      xmlElement('disabledValue', {}, xmlElement('decimal', { value: 0 })),
    )
  }
  if (type === 'text') return asText(name, key, name, required)
  const list = xmlElement('list', { id: name, key: `${key}\\${name}`, valuePrefix: '' })
  return policyElement(name, { key, presentation: `$(presentation.${name})` }, xmlElement('elements', {}, list))
}

/** In characters: more than any logo takes. Without a limit Group Policy would stop at 1,023. */
const longestText = 65_536

function asText(name: string, key: string, valueName: string, required = true): Xml {
  const text = xmlElement('text', {
    id: name,
    valueName,
    maxLength: longestText,
    ...(required && { required: 'true' }),
  })
  return policyElement(name, { key, presentation: `$(presentation.${name})` }, xmlElement('elements', {}, text))
}

function policyElement(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly Xml[]): Xml {
  return xmlElement(
    'policy',
    {
      name,
      class: 'Machine',
      displayName: `$(string.${name})`,
      explainText: `$(string.${name}_Explain)`,
      ...attributes,
    },
    xmlElement('parentCategory', { ref: 'Rolebook' }),
    xmlElement('supportedOn', { ref: 'windows:SUPPORTED_Windows7' }),
    ...content,
  )
}
