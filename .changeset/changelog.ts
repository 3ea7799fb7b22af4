/* How changesets writes a change into CHANGELOG.md: the sentence alone. All packages come in one version, so which depends
 * on which version of which says nothing; and commits stand in git. */
interface Change {
  readonly summary: string
}

export default {
  getReleaseLine: async ({ summary }: Change): Promise<string> => `- ${summary.trim().replace(/\n(?=.)/g, '\n  ')}`,
  getDependencyReleaseLine: async (): Promise<string> => '',
}
