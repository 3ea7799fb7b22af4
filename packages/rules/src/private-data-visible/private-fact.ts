/** When somebody was born or where they live, if a text says it in so many words. A word alone (“birthday”) is nothing. */
export function privateFactIn(text: string): 'birth' | 'home' | undefined {
  if (birth.test(text)) return 'birth'
  return home.test(text) ? 'home' : undefined
}

/** A word for being born with a day or year of a human life after it. */
const birth =
  /(?<!\p{L})(?:born|date of birth|birthday|geboren|geb\.|geburtsdatum|geburtstag|née?(?:\(e\))? le|date de naissance|anniversaire)(?!\p{L})[:,]?\s*(?:(?:on|am|le|in)\s+)?(?:\d{1,2}[./ -]+(?:\d{1,2}|\p{L}{3,9})[./ -]+)?(?:\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.)(?!\d)/iu

/** A word for a private address with something after it that has a number, as streets have. */
const home =
  /(?<!\p{L})(?:home address|private address|privatadresse|privatanschrift|wohnanschrift|adresse privée|adresse personnelle|domicile)\s*:\s*[^:]{0,60}\d/iu
