/**
 * Where a host keeps texts by name: `storage.local`, a folder, a map. A write of one name must be whole or not at all;
 * of several writes nothing is asked. The names are ours alone: a host that shares its storage puts a word before them.
 */
export interface DirectoryStore {
  read(name: string): Promise<string | undefined>
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
  /** The names of all that is kept here. */
  names(): Promise<readonly string[]>
}

/** A store that lives as long as the object: for tests, and for a page that shall leave no trace. */
export function createMemoryStore(): DirectoryStore {
  const texts = new Map<string, string>()
  return {
    read: async (name) => texts.get(name),
    write: async (name, text) => void texts.set(name, text),
    remove: async (name) => void texts.delete(name),
    names: async () => [...texts.keys()],
  }
}
