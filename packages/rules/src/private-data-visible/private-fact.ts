/** Whether a text states when somebody was born or where they live. A word alone (“birthday”) states nothing. */
export function privateFactIn(text: string): 'birth' | 'home' | undefined {
  if (birth.test(text)) return 'birth'
  return home.test(text) ? 'home' : undefined
}

/** A word for being born, followed by a day or a year in which somebody alive may have been born. */
const birth =
  /(?<!\p{L})(?:born|date of birth|birthday|geboren|geb\.|geburtsdatum|geburtstag|née?(?:\(e\))? le|date de naissance|anniversaire)(?!\p{L})[:,]?\s*(?:(?:on|am|le|in)\s+)?(?:\d{1,2}[./ -]+(?:\d{1,2}|\p{L}{3,9})[./ -]+)?(?:\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.)(?!\d)/iu

/** A word for a private address, followed by something with a number, as in a street address. */
const home =
  /(?<!\p{L})(?:home address|private address|privatadresse|privatanschrift|wohnanschrift|adresse privée|adresse personnelle|domicile)\s*:\s*[^:]{0,60}\d/iu
