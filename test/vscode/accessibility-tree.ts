/** An accessibility tree of the workbench without the letters of its icon font, to be kept in a file. */
export function withoutIcons(tree: string): string {
  const icons = /[\uE000-\uF8FF]/g
  return `${tree
    .split('\n')
    .map((line) =>
      line
        .replaceAll(icons, '')
        .replace(/(?<=\S) {2,}/g, ' ')
        .trimEnd(),
    )
    .join('\n')}\n`
}
