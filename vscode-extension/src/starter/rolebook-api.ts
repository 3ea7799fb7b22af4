import type { TreeNode } from '@rolebook/language-service'

/** What other extensions may ask, through `extensions.getExtension('rolebook.rolebook')`. */
export interface RolebookApi {
  /** The tree of responsibilities as it would be shown now; empty where there is no rolebook. */
  responsibilities(): Promise<readonly TreeNode[]>
}
