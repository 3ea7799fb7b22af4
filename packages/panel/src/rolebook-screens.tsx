import {
  type Catalogue,
  createRoleModel,
  type InOwnLanguages,
  type Instant,
  type OwnLanguage,
  type Rolebook,
  visibleText,
} from '@rolebook/model'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useActions } from './actions.ts'
import { BeyondHome } from './beyond-home.tsx'
import { brandStyle } from './brand.tsx'
import { outcomeInWords } from './controls/copy-button.tsx'
import { HeldRoom } from './controls/held-room.tsx'
import { Home } from './home/home.tsx'
import { useLater } from './later/later-parts.ts'
import { Opening } from './opening.tsx'
import { usePageBeside } from './page/page-beside.ts'
import type { Joined, Screen, ScreenHost, SelfKeeper } from './panel-host.ts'
import { useScreenFocus } from './screen-focus.ts'
import { ScreenFoot } from './screen-foot.tsx'
import { type Mark, markId, ScreenHead } from './screen-head.tsx'
import { isThere } from './screen-subject.ts'
import { useSearching } from './search/searching.ts'
import { Notices } from './standing/notices.tsx'
import { sayIn, type View } from './view.ts'
import { home, useWay } from './way.ts'

interface RolebookScreensProps {
  readonly host: ScreenHost
  readonly language: OwnLanguage
  readonly catalogue: Catalogue
  readonly at: Instant
  readonly rolebook: Rolebook
  /** Said on every screen of what is not the reader's own, signed organisation. */
  readonly mark?: Mark
  readonly joined?: Joined
  readonly onLeave?: () => void
}

const nothingNew: View['changedSince'] = new Map()
const noMembers: View['members'] = new Map()
const noticesId = 'notices'

/** Home, cards and further screens of one rolebook, and the way between them. */
export function RolebookScreens({
  host,
  language,
  catalogue,
  at,
  rolebook,
  mark,
  joined,
  onLeave,
}: RolebookScreensProps) {
  const say = sayIn(language)
  const ways = useWay(host.start, joined?.organisation)
  const { way, beginAnew } = ways
  const model = useMemo(() => createRoleModel(rolebook, catalogue), [rolebook, catalogue])
  const inert = mark === 'example' || mark === 'preview'
  const screen = way.findLast((one) => isThere(model, one)) ?? home
  const later = useLater(!inert, screen.name === 'home')
  const searching = useSearching(model, language, at, later.parts.everywhere)
  const page = joined && host.page?.()
  const asset = usePageBeside(rolebook, page)
  const { actions, go } = useActions({ host, model, joined, inert, way: ways, later, searching })
  const goBack = screen.name === 'home' ? undefined : () => go(way.slice(0, way.indexOf(screen)))
  // nobody is themselves in an organisation that is not theirs
  const self = mark === 'example' ? undefined : host.self
  const heed = [...(mark ? [markId] : []), ...(joined?.notices.length ? [noticesId] : [])]
  const view: View = {
    model,
    language,
    at,
    site: siteOf(host, rolebook, self),
    self,
    readerZone: host.timezone,
    page,
    changedSince: joined?.changedSince ?? nothingNew,
    situationsFirst: joined?.situationsFirst ?? [],
    members: joined?.members ?? noMembers,
    say,
    heed: heed.length > 0 ? heed.join(' ') : undefined,
    later: later.parts,
    actions,
  }
  const panel = useScreenFocus(way, goBack)
  useAskedScreens(host, actions.show)
  const organisation = visibleText(rolebook.organisation?.name ?? say(texts.unnamed))

  if (asset.isAwaited) return <Opening language={language} />
  return (
    <div class="rolebook-panel" ref={panel} style={brandStyle(joined?.brand)}>
      <ScreenHead
        say={say}
        organisation={organisation}
        mark={mark}
        brand={joined?.brand}
        onLeave={onLeave}
        onBack={goBack}
      />
      <main>
        {joined && (
          <HeldRoom>
            <Notices id={noticesId} notices={joined.notices} />
          </HeldRoom>
        )}
        <p class="unseen" role="status">
          {outcomeInWords(view, actions.copied)}
        </p>
        {screen.name === 'home' ? (
          <Home
            view={view}
            welcome={joined && host.welcome?.()}
            searching={searching}
            takesFocus={host.takesFocus === true}
            asset={asset.file}
            isFirstPainted={later.isFirstPainted}
            isWhole={!later.isComing}
          />
        ) : (
          <BeyondHome view={view} screen={screen} isComing={later.isComing} />
        )}
      </main>
      {!later.isComing && <ScreenFoot view={view} screen={screen} host={host} joined={joined} beginAnew={beginAnew} />}
    </div>
  )
}

/** The site the reader chose, as long as the organisation has it; else the one the host takes them to be at. */
function siteOf(host: ScreenHost, { sites }: Rolebook, self: SelfKeeper | undefined): string | undefined {
  const chosen = self?.current()?.site
  return chosen !== undefined && sites?.has(chosen) ? chosen : host.site
}

/** Goes where somebody asked to go from outside the panel. */
function useAskedScreens(host: ScreenHost, show: (screen: Screen) => void): void {
  const latest = useRef(show)
  latest.current = show
  useEffect(() => host.onAsked?.((screen) => latest.current(screen)), [host])
}

const texts = {
  unnamed: {
    en: 'Your organisation',
    de: 'Ihre Organisation',
    fr: 'Votre organisation',
  } satisfies InOwnLanguages<string>,
}
