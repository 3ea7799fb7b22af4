/*
 * The pages of all rules as one text. Deflate looks back only 32 KB, so prose is kept next to prose and files next to
 * files: first every page without the files on it, then these files in order.
 */

const betweenPages = '\f'
const betweenKinds = '\v'
const fenced = /^(```yaml[^\n]*\n)(.*?)^```$/gms
const emptied = /^```yaml.*\n(?=```$)/gm

/** Packs pages, to be read one at a time with {@link readPackedPage}. */
export function packPages(pages: readonly string[]): string {
  const files: string[] = []
  const prose = pages.map((page) =>
    page.replace(fenced, (_, fence: string, file: string) => {
      files.push(file)
      return `${fence}\`\`\``
    }),
  )
  return [prose, files].map((kind) => kind.join(betweenPages)).join(betweenKinds)
}

/** The page of a rule as it was; the empty text where there is none. */
export function readPackedPage(packed: string, rule: string): string {
  const [pages = [], files = []] = packed.split(betweenKinds).map((kind) => kind.split(betweenPages))
  let next = 0
  for (const page of pages) {
    const whole = page.replace(emptied, (fence) => {
      next += 1
      return fence + (files[next - 1] ?? '')
    })
    if (page.startsWith(`# ${rule}\n`)) return whole
  }
  return ''
}
