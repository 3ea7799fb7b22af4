import type { Contact } from '@rolebook/model'

/** The keys of the format that hold a contact, under which somebody is named to be reached. */
export const contactKeys: readonly (string | number)[] = ['contact', 'default-contact', 'reception']

/** Every id that a contact names, each once: contact points, roles, people and words such as `line-manager`. */
export function idsIn(contact: Contact | undefined): readonly string[] {
  return [...new Set((contact?.of ?? []).flatMap((step) => (typeof step === 'string' ? [step] : step.of)))]
}
