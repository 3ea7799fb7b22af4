import type { RoleModel } from '@rolebook/model'
import { useState } from 'preact/hooks'
import type { Later } from './later/later-parts.ts'
import type { Joined, Screen, ScreenHost } from './panel-host.ts'
import { whateverIsCalled } from './screen-subject.ts'
import type { Searching } from './search/searching.ts'
import type { Actions } from './view.ts'
import { home, type Way } from './way.ts'

interface Surroundings {
  readonly host: ScreenHost
  readonly model: RoleModel
  readonly joined: Joined | undefined
  /** Nothing leads out of the panel, as in the example. */
  readonly inert: boolean
  readonly way: Way
  readonly later: Later
  readonly searching: Searching
}

/** What a click on any screen may do, and how to go to another way through the screens. */
export function useActions({ host, model, joined, inert, way: { way, setWay }, later, searching }: Surroundings) {
  const [copied, setCopied] = useState<Actions['copied']>()

  function go(next: readonly Screen[]): void {
    setCopied(undefined)
    setWay(next)
    host.wentTo?.(next.at(-1) ?? home)
  }

  function show(next: Screen): void {
    // of what is confidential the search field remembers nothing either
    if (next.name === 'card' && model.situations.get(next.situation)?.confidential) searching.setWords('')
    const longer = [...way, next]
    // it is drawn whole and at once: nothing on it moves afterwards, and its title is there for the keyboard
    if (later.isComing && next.name !== 'home') void later.load().then(() => go(longer))
    else go(longer)
  }

  async function copy(text: string): Promise<boolean> {
    const done = await host.copy(text).then(
      () => true,
      () => false,
    )
    setCopied({ text, done })
    return done
  }

  const askCompany: Actions['askCompany'] = ({ organisation }, id) => {
    const isOffered = joined?.group?.companies.some((company) => company.organisation === organisation)
    const choose = isOffered ? host.chooseCompany?.bind(host) : undefined
    if (!choose) return undefined
    return async () => {
      const result = await choose(organisation)
      if (result.joined) {
        setCopied(undefined)
        // what has an id is somebody else there
        setWay([...way.filter((one) => !('id' in one)), ...whateverIsCalled(id)], organisation)
      }
      return result
    }
  }

  const actions: Actions = {
    show,
    open: inert ? undefined : (link) => host.open(link),
    copy: inert ? undefined : copy,
    askCompany,
    copied,
  }
  return { actions, go }
}
