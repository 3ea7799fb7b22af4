import type { TreeNode } from '@rolebook/language-service'

/** The API for other extensions, through `extensions.getExtension('rolebook.rolebook')`. */
export interface RolebookApi {
  /** The current tree of responsibilities; empty where there is no rolebook. */
  responsibilities(): Promise<readonly TreeNode[]>
}
