/** What people write in place of a name that is not known yet, in our languages: whole names, in lower case. */
const placeholders: ReadonlySet<string> = new Set(
  [
    'unfilled, vacant, vacancy, position vacant, open position, applications open, to be filled, to be hired, to be defined',
    'to be determined, to be confirmed, to be announced, to be decided, to be advised, to be assigned, not assigned',
    'unassigned, unknown, nobody, no one, none, not applicable, n/a, placeholder, sample, example, dummy, todo, to do',
    'name, your name, full name, first last, first name last name, firstname lastname, name surname, john doe, jane doe',
    'unbesetzt, nicht besetzt, noch offen, noch nicht besetzt, vakant, zu besetzen, wird besetzt, wird noch besetzt',
    'wird gesucht, wird noch benannt, noch zu benennen, stelle ausgeschrieben, unbekannt, niemand, platzhalter, n. a.',
    'vorname nachname, vorname name, max mustermann, erika mustermann, entfällt',
    'à pourvoir, poste à pourvoir, poste vacant, non pourvu, à définir, à déterminer, à désigner, à nommer, à confirmer',
    'recrutement en cours, inconnu, prénom nom, nom prénom, exemple',
  ].flatMap((line) => line.split(', ')),
)

/**
 * Whether a name is nobody’s: a word for a post that is not filled, an abbreviation for it (“TBD”, “N.N.”) with
 * whatever is said behind it, a slot of a template (“[SAMPLE]”, “<name>”), or punctuation alone. A surname that is also
 * such a word is not a placeholder: the whole name must be one.
 */
export function isPlaceholder(name: string): boolean {
  const text = name.trim()
  if (text === '') return false
  if (/^(?:\[.*\]|<.*>|\{.*\})$/.test(text) || /^[\s\p{P}]+$/u.test(text)) return true
  // brackets after it say which post is meant
  const bare = text.replace(/^\((.*)\)$/, '$1').replace(/\s*\(.*\)$/, '')
  if (/^(?:t\.?b\.?[acdn]\.?|n\.\s?n\.?|nn)$/i.test(bare) || /^TB[ACDN]\b/.test(bare) || /^x{2,}$/i.test(bare))
    return true
  return placeholders.has(bare.toLowerCase().replace(/[\s_-]+/g, ' '))
}
