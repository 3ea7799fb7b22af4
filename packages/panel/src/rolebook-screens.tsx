import {
  type Catalogue,
  createRoleModel,
  type InOwnLanguages,
  type Instant,
  type OwnLanguage,
  type Rolebook,
  visibleText,
} from '@rolebook/model'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { BeyondHome } from './beyond-home.tsx'
import { brandStyle, Logo } from './brand.tsx'
import { outcomeInWords } from './controls/copy-button.tsx'
import { HeldRoom } from './controls/held-room.tsx'
import { Icon } from './controls/icon.tsx'
import { placeOf } from './controls/screen-link.tsx'
import { Home } from './home/home.tsx'
import { useLater } from './later/later-parts.ts'
import { Opening } from './opening.tsx'
import { usePageBeside } from './page/page-beside.ts'
import type { Joined, Screen, ScreenHost, SelfKeeper } from './panel-host.ts'
import { useScreenFocus } from './screen-focus.ts'
import { isThere, whateverIsCalled } from './screen-subject.ts'
import { useSearching } from './search/searching.ts'
import { Notices } from './standing/notices.tsx'
import { type Actions, sayIn, type View } from './view.ts'
import { home, useWay } from './way.ts'

interface RolebookScreensProps {
  readonly host: ScreenHost
  readonly language: OwnLanguage
  readonly catalogue: Catalogue
  readonly at: Instant
  readonly rolebook: Rolebook
  /** Said on every screen of what is not the reader's own, signed organisation. */
  readonly mark?: 'example' | 'draft' | 'preview'
  readonly joined?: Joined
  readonly onLeave?: () => void
}

const nothingNew: View['changedSince'] = new Map()
const noMembers: View['members'] = new Map()
const markId = 'mark'
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
  const { way, setWay, beginAnew } = useWay(host.start, joined?.organisation)
  const [copied, setCopied] = useState<Actions['copied']>()
  const model = useMemo(() => createRoleModel(rolebook, catalogue), [rolebook, catalogue])
  const inert = mark === 'example' || mark === 'preview'
  const screen = way.findLast((one) => isThere(model, one)) ?? home
  const situation = screen.name === 'card' ? model.situations.get(screen.situation) : undefined
  const later = useLater(!inert, screen.name === 'home')
  const { everywhere, forStaff } = later.parts
  const searching = useSearching(model, language, at, everywhere)
  const page = joined && host.page?.()
  const asset = usePageBeside(rolebook, page)

  const go = (next: readonly Screen[]) => {
    setCopied(undefined)
    setWay(next)
    host.wentTo?.(next.at(-1) ?? home)
  }
  const goBack = () => go(way.slice(0, way.indexOf(screen)))
  const actions: Actions = {
    show(next) {
      // of what is confidential the search field remembers nothing either
      if (next.name === 'card' && model.situations.get(next.situation)?.confidential) searching.setWords('')
      const longer = [...way, next]
      // it is drawn whole and at once: nothing on it moves afterwards, and its title is there for the keyboard
      if (later.isComing && next.name !== 'home') void later.load().then(() => go(longer))
      else go(longer)
    },
    open: inert ? undefined : (link) => host.open(link),
    copy: inert
      ? undefined
      : async (text) => {
          const done = await host.copy(text).then(
            () => true,
            () => false,
          )
          setCopied({ text, done })
          return done
        },
    askCompany({ organisation }, id) {
      const isOffered = joined?.group?.companies.some((company) => company.organisation === organisation)
      const choose = isOffered ? host.chooseCompany?.bind(host) : undefined
      return (
        choose &&
        (async () => {
          const result = await choose(organisation)
          if (result.joined) {
            setCopied(undefined)
            // what has an id is somebody else there
            setWay([...way.filter((one) => !('id' in one)), ...whateverIsCalled(id)], organisation)
          }
          return result
        })
      )
    },
    copied,
  }
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
  const panel = useScreenFocus(way, screen.name !== 'home' ? goBack : undefined)
  useAskedScreens(host, actions.show)
  const organisation = visibleText(rolebook.organisation?.name ?? say(texts.unnamed))

  if (asset.isAwaited) return <Opening language={language} />
  return (
    <div class="rolebook-panel" ref={panel} style={brandStyle(joined?.brand)}>
      <header class={mark && 'marked-head'}>
        {mark && (
          <p class={`mark ${mark}`}>
            <strong id={markId}>{say(texts[mark])}</strong>
            {onLeave && (
              <button type="button" class="leave" onClick={onLeave}>
                {say(texts.leave)}
              </button>
            )}
          </p>
        )}
        <div class="top">
          {screen.name === 'home' ? (
            <>
              <Logo brand={joined?.brand} />
              <h1 class="organisation">
                <bdi>{organisation}</bdi>
              </h1>
            </>
          ) : (
            <>
              <button type="button" class="back" onClick={goBack}>
                <Icon name="back" />
                {say(texts.back)}
              </button>
              <p class="organisation">
                <bdi>{organisation}</bdi>
              </p>
            </>
          )}
        </div>
      </header>
      <main>
        {joined && (
          <HeldRoom>
            <Notices id={noticesId} notices={joined.notices} />
          </HeldRoom>
        )}
        <p class="unseen" role="status">
          {outcomeInWords(view, copied)}
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
      {!later.isComing && (
        <footer class="small-print">
          {situation && everywhere && <everywhere.CardPrint view={view} situation={situation} />}
          {forStaff && joined?.reportTo !== undefined && (
            <forStaff.TellUsLink view={view} reportTo={joined.reportTo} screen={screen} />
          )}
          {forStaff && joined && <forStaff.SmallPrint view={view} joined={joined} />}
          {forStaff && joined?.group && (screen.name === 'home' || situation || joined.group.chosen !== undefined) && (
            <forStaff.YourCompany
              key={placeOf(screen)}
              view={view}
              group={joined.group}
              host={host}
              onCardChanged={screen.name === 'home' ? undefined : beginAnew}
            />
          )}
        </footer>
      )}
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
  example: {
    en: 'EXAMPLE, NOT YOUR ORGANISATION',
    de: 'BEISPIEL, NICHT IHRE ORGANISATION',
    fr: 'EXEMPLE, PAS VOTRE ORGANISATION',
  } satisfies InOwnLanguages<string>,
  draft: {
    en: 'DRAFT, NOT SIGNED AND NOT PUBLISHED',
    de: 'ENTWURF, NICHT UNTERSCHRIEBEN UND NICHT VERÖFFENTLICHT',
    fr: 'BROUILLON, NI SIGNÉ NI PUBLIÉ',
  } satisfies InOwnLanguages<string>,
  preview: {
    en: 'PREVIEW, NOT SIGNED AND NOT PUBLISHED',
    de: 'VORSCHAU, NICHT UNTERSCHRIEBEN UND NICHT VERÖFFENTLICHT',
    fr: 'APERÇU, NI SIGNÉ NI PUBLIÉ',
  } satisfies InOwnLanguages<string>,
  leave: { en: 'Leave', de: 'Verlassen', fr: 'Quitter' } satisfies InOwnLanguages<string>,
  back: { en: 'Back', de: 'Zurück', fr: 'Retour' } satisfies InOwnLanguages<string>,
  unnamed: {
    en: 'Your organisation',
    de: 'Ihre Organisation',
    fr: 'Votre organisation',
  } satisfies InOwnLanguages<string>,
}
