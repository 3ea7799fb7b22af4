import { parse, type RolebookDocument } from '../document.ts'
import { deepestPart, gatherParts, mostParts, type Part, resolvePath } from '../parts/gather-parts.ts'
import { type JoinedRolebook, joinParts } from '../parts/join-parts.ts'

/** Why a file named under `members` is not a member. */
export type MemberFault =
  | 'missing'
  /** Not a relative path, or one that leaves the root. */
  | 'outside'
  /** It names, over others or itself, the rolebook that names it. */
  | 'loop'
  /** It is already a member under another name. */
  | 'twice'
  | 'too-many'
  | 'too-deep'
  /** It is a part, which belongs under `include`. */
  | 'part'
  /** It does not begin with `rolebook: 1`. */
  | 'no-rolebook'

export interface MemberProblem {
  /** The file that names it, and under which name. */
  readonly within: string
  readonly name: string
  readonly why: MemberFault
  /** The path as it was written. */
  readonly file: string
}

/** A file that was named as a member, and where that leads from the root. */
interface NamedMember {
  readonly within: string
  readonly name: string
  readonly file: string
}

/** The members that were read, and what is wrong with the others. */
export interface GatheredMembers {
  readonly members: ReadonlyMap<string, JoinedRolebook>
  readonly problems: readonly MemberProblem[]
  /** Files of rolebooks further up to which one of the members leads back. */
  readonly loops: ReadonlySet<string>
}

export const noMembers: GatheredMembers = { members: new Map(), problems: [], loops: new Set() }

type Reading<Result> = Generator<string, Result, string | undefined>

/**
 * Gathers the parts of a rolebook and, each with its own parts and members, the rolebooks of its members, and joins
 * them. Yields the path of each file it wants and is given its text, or `undefined` where there is none. Whatever did
 * not change is taken over from the previous rolebook.
 */
export function gatherFiles(main: Part, before?: JoinedRolebook): Reading<JoinedRolebook> {
  return gather(main, { before, above: [], most: mostParts })
}

interface Surroundings {
  readonly before: JoinedRolebook | undefined
  /** The rolebooks that lead to this one, from the first. */
  readonly above: readonly string[]
  /** How many more files may be read, this one included. */
  readonly most: number
}

function* gather(main: Part, { before, above, most }: Surroundings): Reading<JoinedRolebook> {
  const parts = yield* gatherParts(main, before?.files.slice(1), most)
  const left = most - 1 - parts.parts.length
  const members = yield* gatherMembers([main, ...parts.parts], { before, above: [...above, main.name], most: left })
  return joinParts(main, parts, before, members)
}

function* gatherMembers(files: readonly Part[], { before, above, most }: Surroundings): Reading<GatheredMembers> {
  const named = files.flatMap(({ name: within, document }) =>
    [...(document.rolebook.members ?? [])].map(([name, file]): NamedMember => ({ within, name, file })),
  )
  if (named.length === 0) return noMembers
  const members = new Map<string, JoinedRolebook>()
  const problems: MemberProblem[] = []
  const loops = new Set<string>()
  const met = new Set<string>()
  let left = most
  for (const { within, name, file } of named) {
    const refuse = (why: MemberFault) => problems.push({ within, name, why, file })
    const wanted = resolvePath(within, file)
    if (members.has(name)) continue
    if (wanted === undefined) refuse('outside')
    else if (above.includes(wanted)) {
      refuse('loop')
      loops.add(wanted)
    } else if (met.has(wanted)) refuse('twice')
    else if (left < 1) refuse('too-many')
    else if (above.length > deepestPart) refuse('too-deep')
    else {
      met.add(wanted)
      const known = before?.members.get(name)
      const text = yield wanted
      const document = text === undefined ? undefined : parse(text, known?.files[0]?.document)
      if (!document?.marked) refuse(faultOf(document))
      else {
        const member: JoinedRolebook = yield* gather({ name: wanted, document }, { before: known, above, most: left })
        members.set(name, member)
        left -= countFiles(member)
        // it is read all the same, but this file has to say so where it names it
        if (above.some((one) => member.loops.has(one))) refuse('loop')
        for (const loop of member.loops) loops.add(loop)
      }
    }
  }
  return { members, problems, loops }
}

function faultOf(document: RolebookDocument | undefined): MemberFault {
  if (!document) return 'missing'
  return document.isPart ? 'part' : 'no-rolebook'
}

function countFiles({ files, members }: JoinedRolebook): number {
  return [...members.values()].reduce((count, member) => count + countFiles(member), files.length)
}
