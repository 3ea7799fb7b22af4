import type { CoverageMap, LanguageService, ResponsibilityMap } from '@rolebook/language-service'
import type { MapWish } from '@rolebook/views/coverage-map'
import * as vscode from 'vscode'
import type { Beheld, RolebookView } from './rolebook-view.ts'
import { showInText } from './show-in-text.ts'

/** Every clause and control, and who answers for it. */
export function createCoverageMapView(service: LanguageService): RolebookView<CoverageMap | null, MapWish> {
  return {
    name: 'coverage-map',
    command: 'rolebook.openCoverageMap',
    title: { en: 'Coverage', de: 'Abdeckung', fr: 'Couverture' },
    show: ({ rolebook, asked }) => service.coverageMap(rolebook.document, asked) ?? null,
    carryOut,
  }
}

/** People, roles and duties, and what joins them. */
export function createResponsibilityMapView(service: LanguageService): RolebookView<ResponsibilityMap | null, MapWish> {
  return {
    name: 'responsibility-map',
    command: 'rolebook.openResponsibilityMap',
    title: { en: 'Responsibilities', de: 'Verantwortlichkeiten', fr: 'Responsabilités' },
    show: ({ rolebook, asked }) => service.responsibilityMap(rolebook.document, asked) ?? null,
    carryOut,
  }
}

async function carryOut(wish: MapWish, { file }: Beheld): Promise<void> {
  if (wish.kind === 'show') return showInText(wish.place)
  const beside = vscode.Uri.joinPath(file.uri, '..', wish.name)
  const target = await vscode.window.showSaveDialog({ defaultUri: beside, filters: { SVG: ['svg'] } })
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(wish.svg))
}
