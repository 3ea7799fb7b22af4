import { useEffect, useMemo, useState } from 'preact/hooks'
import type { MapGraph } from './map-graph.ts'
import type { MapLayout } from './map-layout.ts'

/**
 * Lays a graph out, and again whenever it changes. The layout library is loaded when a picture is first wanted; `fail`
 * is called where it cannot be loaded.
 */
export function useLayout(graph: MapGraph, isWanted: boolean, fail: () => void): MapLayout | undefined {
  const [layOut, setLayOut] = useState<(graph: MapGraph) => MapLayout>()
  useEffect(() => {
    if (!isWanted || layOut) return
    import('./map-layout.ts').then((library) => setLayOut(() => library.layOut), fail)
  }, [isWanted, layOut])
  return useMemo(() => (isWanted ? layOut?.(graph) : undefined), [graph, layOut, isWanted])
}
