import { dentalGroup } from './testing.ts'

/** The lines of the dental group from one section to the next. */
function between(first: string, next: string): string {
  return dentalGroup.slice(dentalGroup.indexOf(`\n${first}:`) + 1, dentalGroup.indexOf(`\n${next}:`) + 1)
}

/** The dental group in three files, for the tests: its people and its contact points are parts of their own. */
export const dentalGroupInParts: Readonly<Record<string, string>> = {
  'isms/roles.yaml': dentalGroup
    .replace(between('people', 'roles'), '')
    .replace('\nstandard:', '\ninclude: [people.yaml, parts/contacts.yaml]\nstandard:'),
  'isms/people.yaml': `rolebook-part: 1\n${between('people', 'contact-points')}`,
  'isms/parts/contacts.yaml': `rolebook-part: 1\n${between('contact-points', 'roles')}`,
}
