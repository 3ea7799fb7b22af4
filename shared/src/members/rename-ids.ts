import { type Contact, camelCase, type Shape } from '../format/shape.ts'

/** A value of the format with every id that it names exchanged for another. */
export function renameIds<Value>(shape: Shape<Value>, value: Value, rename: (id: string) => string): Value {
  return renamed(shape, value, rename) as Value
}

/** Every id that a value of the format names, in its order. */
export function idsNamedIn<Value>(shape: Shape<Value>, value: Value): ReadonlySet<string> {
  const ids = new Set<string>()
  renameIds(shape, value, (id) => {
    ids.add(id)
    return id
  })
  return ids
}

function renamed({ form }: Shape<unknown>, value: unknown, rename: (id: string) => string): unknown {
  switch (form.is) {
    case 'reference':
      return rename(value as string)
    case 'contact':
      return renameContact(value as Contact, rename)
    case 'list':
      return (value as readonly unknown[]).map((item) => renamed(form.of, item, rename))
    case 'map':
      return new Map(
        [...(value as ReadonlyMap<string, unknown>)].map(([key, item]) => [key, renamed(form.of, item, rename)]),
      )
    case 'record': {
      const record: Record<string, unknown> = { ...(value as object) }
      for (const [key, shape] of Object.entries(form.fields)) {
        const name = camelCase(key)
        if (record[name] !== undefined) record[name] = renamed(shape, record[name], rename)
      }
      return record
    }
    default:
      return value
  }
}

function renameContact({ how, of }: Contact, rename: (id: string) => string): Contact {
  const one = (id: string) => (id === 'line-manager' || id === 'site:reception' ? id : rename(id))
  return { how, of: of.map((step) => (typeof step === 'string' ? one(step) : { how: step.how, of: step.of.map(one) })) }
}
