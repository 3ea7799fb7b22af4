import {
  type CatalogueResponsibility,
  type Letter,
  letters,
  type Responsibility,
  type ResponsibilityEntry,
} from '@rolebook/model'

/** The roles that have each letter. */
export type Roles = Readonly<Record<Letter, readonly string[]>>

/**
 * What has to be written for a responsibility so that a role has exactly some letters: the roles of each letter, or
 * `undefined` where nothing has to be written because the catalogue says the same. Letters that do not change are left
 * out.
 */
export function wantedLetters(
  duty: ResponsibilityEntry,
  role: string,
  wanted: readonly Letter[],
): ReadonlyMap<Letter, readonly string[] | undefined> {
  const now = rolesOf(duty.written, duty.catalogue)
  const then = rolesThen(duty, now, role, wanted)
  const changed = letters.filter((letter) => !areSame(now[letter], then[letter]))
  return new Map(changed.map((letter) => [letter, isUnsaid(duty, letter, then) ? undefined : then[letter]]))
}

/**
 * The roles of each letter as file or catalogue state them: a role may occur twice, and its weaker letters have no
 * effect.
 */
function rolesOf(written: Responsibility, catalogue: CatalogueResponsibility | undefined): Roles {
  return {
    accountable: written.accountable ?? (catalogue ? [catalogue.accountable] : []),
    responsible: written.responsible ?? catalogue?.responsible ?? [],
    consulted: written.consulted ?? catalogue?.consulted ?? [],
    informed: written.informed ?? catalogue?.informed ?? [],
  }
}

function rolesThen({ written }: ResponsibilityEntry, now: Roles, role: string, wanted: readonly Letter[]): Roles {
  const then: Record<Letter, readonly string[]> = { ...now }
  for (const letter of letters) {
    const has = now[letter].includes(role)
    if (!wanted.includes(letter)) {
      // a letter of the catalogue may stay where a stronger one makes it have no effect
      const isHidden = written[letter] === undefined && strongerThan(letter).some((one) => wanted.includes(one))
      if (has && !isHidden) then[letter] = distinct(now[letter]).filter((one) => one !== role)
    } else if (letter === 'accountable') then[letter] = [role]
    else if (!has) then[letter] = distinct([...(written[letter] ?? countingIn(now[letter], letter, then)), role])
  }
  return then
}

/** Whether nothing has to be written: the catalogue says the same, or does not know the duty and there are no roles. */
function isUnsaid({ catalogue, written }: ResponsibilityEntry, letter: Letter, then: Roles): boolean {
  if (!catalogue) return then[letter].length === 0
  const known = rolesOf({}, catalogue)[letter]
  return (
    areSame(known, then[letter]) ||
    (written[letter] !== undefined && areSame(countingIn(known, letter, then), then[letter]))
  )
}

/** The roles of a letter that have no stronger one. */
function countingIn(roles: readonly string[], letter: Letter, all: Roles): readonly string[] {
  return roles.filter((role) => !strongerThan(letter).some((stronger) => all[stronger].includes(role)))
}

/** Accountable and responsible go together. */
function strongerThan(letter: Letter): readonly Letter[] {
  return letter === 'responsible' ? [] : letters.slice(0, letters.indexOf(letter))
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [new Set(one), new Set(other)]
  return one.length === other.length && left.size === right.size && [...left].every((role) => right.has(role))
}

function distinct(roles: readonly string[]): readonly string[] {
  return [...new Set(roles)]
}
