import type { Path, RolebookDocument } from '@rolebook/model'
import type { Edit } from '../finding.ts'
import { defineRule } from '../rule.ts'
import { isSlip } from './slip.ts'

export const rule = defineRule({
  id: 'email-domain',
  severity: 'warning',
  profile: 'default',
  covers: ['PPL-05'],
  fixable: true,
  dependsOnTime: false,
  title: {
    en: 'Addresses belong to the organisation’s own e-mail domains',
    de: 'Adressen gehören zu den E-Mail-Domains der Organisation',
    fr: 'Les adresses appartiennent aux domaines d’e-mail de l’organisation',
  },
  messages: {
    mistyped: {
      en: 'The address of {name} is at “{domain}”, which is not yours. Did you mean “{near}”?',
      de: 'Die Adresse von {name} liegt bei „{domain}“, und das ist nicht Ihre Domain. Meinten Sie „{near}“?',
      fr: '{name} a une adresse chez « {domain} », qui n’est pas à vous. Vouliez-vous dire « {near} » ?',
    },
    person: {
      en: 'The address of {name} is at “{domain}”; your domains: {domains}. Correct it, add the domain under “email-domains”, or say with “external” that {name} is from outside.',
      de: 'Die Adresse von {name} liegt bei „{domain}“; Ihre Domains: {domains}. Berichtigen Sie sie, ergänzen Sie die Domain unter „email-domains“, oder sagen Sie mit „external“, dass {name} von außen kommt.',
      fr: '{name} a une adresse chez « {domain} » ; vos domaines : {domains}. Corrigez-la, ajoutez le domaine sous « email-domains », ou dites par « external » que {name} vient de l’extérieur.',
    },
    contactPoint: {
      en: 'The address of {name} is at “{domain}”; your domains: {domains}. Correct it, or add the domain under “email-domains”.',
      de: 'Die Adresse von {name} liegt bei „{domain}“; Ihre Domains: {domains}. Berichtigen Sie sie, oder ergänzen Sie die Domain unter „email-domains“.',
      fr: '{name} a une adresse chez « {domain} » ; vos domaines : {domains}. Corrigez-la, ou ajoutez le domaine sous « email-domains ».',
    },
    change: {
      en: 'Change to “{near}”',
      de: 'In „{near}“ ändern',
      fr: 'Remplacer par « {near} »',
    },
  },
  each: ['person', 'contact-point'],
  check({ model, names }, report, id, subject) {
    const { organisation, people, contactPoints } = model.rolebook
    const domains = (organisation?.emailDomains ?? []).map((domain) => domain.toLowerCase().replace(/^(?:@|\*\.)/, ''))
    const person = subject === 'person' ? people?.get(id) : undefined
    // An outside organisation has its own domain, marked or not.
    if (domains.length === 0 || person?.external !== undefined || person?.kind === 'organisation') return
    const email = subject === 'person' ? person?.email : contactPoints?.get(id)?.email
    const domain = email?.slice(email.lastIndexOf('@') + 1)
    if (domain === undefined || domains.some((own) => isWithin(domain.toLowerCase(), own))) return
    const near = domains.find((own) => isSlip(domain.toLowerCase(), own))
    const path = [subject === 'person' ? 'people' : 'contact-points', id, 'email']
    const name = subject === 'person' ? names.person(id) : names.contactPoint(id)
    const values = { name, domain, domains: names.list(domains), near: near ?? '' }
    report({
      message: near !== undefined ? 'mistyped' : subject === 'person' ? 'person' : 'contactPoint',
      at: { path },
      values,
      fixes:
        near === undefined
          ? []
          : [{ title: 'change', edits: (document) => replaceDomain(document, path, domain, near) }],
    })
  },
})

/** The edit that puts another domain into an address. */
function replaceDomain({ text, rangeOf }: RolebookDocument, path: Path, domain: string, near: string): readonly Edit[] {
  const range = rangeOf(path)
  if (!range) return []
  const start = range.start + text.slice(range.start, range.end).lastIndexOf(domain)
  return [{ range: { start, end: start + domain.length }, text: near }]
}

/** Whether a domain is one of the organisation's own or a subdomain of it. */
function isWithin(domain: string, own: string): boolean {
  return domain === own || domain.endsWith(`.${own}`)
}
