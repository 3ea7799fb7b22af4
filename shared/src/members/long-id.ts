/**
 * The id by which a rolebook names something of a member's: `de/chidi`, or `de/sued/chidi` where it belongs to the
 * member's own member.
 */
export function longId(member: string, id: string): string {
  return `${member}/${id}`
}

/** Whether an id leads into the rolebook of a member. */
export function isLongId(id: string): boolean {
  return id.includes('/')
}

/** The name of the member into which an id leads, and the id that its rolebook has for it: `de/sued` and `chidi`. */
export function splitLongId(id: string): { readonly member: string; readonly id: string } {
  const end = id.lastIndexOf('/')
  return { member: id.slice(0, Math.max(end, 0)), id: id.slice(end + 1) }
}
