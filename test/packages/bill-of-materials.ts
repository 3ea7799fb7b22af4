import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import type { InstalledPackage } from './installed-packages.ts'

/** Writes what a product is made of as a bill of materials: CycloneDX 1.6 as JSON, without a date, so the same each time. */
export function writeBillOfMaterials(version: string, packages: readonly InstalledPackage[]): string {
  const bom = new Models.Bom()
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, 'rolebook', {
    version,
    bomRef: 'rolebook',
  })
  const components = new Map(packages.map((installed) => [idOf(installed), componentOf(installed)]))
  for (const { dependencies, ...installed } of packages) {
    const component = components.get(idOf(installed))
    if (component === undefined) continue
    bom.components.add(component)
    for (const id of dependencies) {
      const below = components.get(id)
      if (below !== undefined) component.dependencies.add(below.bomRef)
    }
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
  return `${new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true, space: 2 })}\n`
}

function componentOf({ name, version, license, integrity }: InstalledPackage): Models.Component {
  const [own, group] = name.split('/').reverse()
  const component = new Models.Component(Enums.ComponentType.Library, own ?? name, {
    ...(group !== undefined && { group }),
    version,
    bomRef: `${name}@${version}`,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  })
  if (license !== '') component.licenses.add(licenses.makeFromString(license))
  if (integrity !== undefined) component.hashes.set(Enums.HashAlgorithm['SHA-512'], hexOf(integrity))
  return component
}

// every licence here is a plain SPDX id; any other text is given as a name
const licenses = new Contrib.License.Factories.LicenseFactory(() => {
  throw new Error('no expression')
})

function idOf({ name, version }: Pick<InstalledPackage, 'name' | 'version'>): string {
  return `${name}@${version}`
}

/** The registry writes digests as `sha512-` and base64. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
}
