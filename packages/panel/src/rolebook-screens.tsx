import {
  type Catalogue,
  createRoleModel,
  type InOwnLanguages,
  type Instant,
  type OwnLanguage,
  type Rolebook,
  type RoleModel,
  visibleText,
} from '@rolebook/model'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { brandStyle, Logo } from './brand.tsx'
import { Card } from './card/card.tsx'
import { LateCompany } from './company/late-company.tsx'
import { outcomeInWords } from './controls/copy-button.tsx'
import { Icon } from './controls/icon.tsx'
import { useLateFile } from './controls/late-file.ts'
import { placeOf } from './controls/screen-link.tsx'
import { Home } from './home/home.tsx'
import { isShown } from './home/situations-shown.ts'
import { OpeningLine } from './opening.tsx'
import type { Joined, Screen, ScreenHost, SelfKeeper } from './panel-host.ts'
import { useScreenFocus } from './screen-focus.ts'
import { useSearching } from './search/searching.ts'
import { Notices } from './standing/notices.tsx'
import { SmallPrint } from './standing/small-print.tsx'
import { TellUs } from './standing/tell-us.tsx'
import { type Actions, sayIn, type View } from './view.ts'

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

const home: Screen = { name: 'home' }
const loadCardPrint = () => import('./card/card-print.tsx')
const loadChooser = () => import('./report/choose-report.tsx')
const nothingNew: View['changedSince'] = new Map()
const markId = 'mark'
const noticesId = 'notices'

type FurtherFile = typeof import('./further-screen.tsx')

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
  /** The screens gone through from home; the last one is shown. */
  const [way, setWay] = useState<readonly Screen[]>(host.start ? [home, host.start] : [home])
  const [further, setFurther] = useState<FurtherFile | 'failed'>()
  const [copied, setCopied] = useState<Actions['copied']>()
  const model = useMemo(() => createRoleModel(rolebook, catalogue), [rolebook, catalogue])
  const searching = useSearching(model, language)
  const screen = way.findLast((one) => isThere(model, one)) ?? home
  const situation = screen.name === 'card' ? model.situations.get(screen.situation) : undefined

  const cardPrint = useLateFile(loadCardPrint, situation !== undefined)
  const loadFurther = () => import('./further-screen.tsx').then(setFurther, () => setFurther('failed'))
  const isFurther = !isNear(screen)
  useEffect(() => {
    // where a host begins with one
    if (isFurther && !further) loadFurther()
  }, [isFurther])
  const go = (next: readonly Screen[]) => {
    setCopied(undefined)
    setWay(next)
    host.wentTo?.(next.at(-1) ?? home)
  }
  const goBack = () => go(way.slice(0, way.indexOf(screen)))
  const inert = mark === 'example' || mark === 'preview'
  const actions: Actions = {
    show(next) {
      // of what is confidential the search field remembers nothing either
      if (next.name === 'card' && model.situations.get(next.situation)?.confidential) searching.setWords('')
      const longer = [...way, next]
      if (further || isNear(next)) return go(longer)
      // it is drawn at once, and its title is there for the keyboard
      loadFurther().then(() => go(longer))
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
    page: joined && host.page?.(),
    changedSince: joined?.changedSince ?? nothingNew,
    situationsFirst: joined?.situationsFirst ?? [],
    say,
    heed: heed.length > 0 ? heed.join(' ') : undefined,
    actions,
  }
  const panel = useScreenFocus(way, screen.name !== 'home' ? goBack : undefined)
  const chooser = useLateFile(loadChooser, screen.name === 'report')
  useAskedScreens(host, actions.show)
  const organisation = visibleText(rolebook.organisation?.name ?? say(texts.unnamed))

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
              <h1 class="organisation">{organisation}</h1>
            </>
          ) : (
            <>
              <button type="button" class="back" onClick={goBack}>
                <Icon name="back" />
                {say(texts.back)}
              </button>
              <p class="organisation">{organisation}</p>
            </>
          )}
        </div>
      </header>
      <main>
        {joined && <Notices id={noticesId} notices={joined.notices} />}
        <p class="unseen" role="status">
          {outcomeInWords(view, copied)}
        </p>
        {screen.name === 'report' && chooser && <chooser.ChooseReport view={view} about={screen.about} />}
        {screen.name === 'card' && situation && (
          <Card key={situation.id} view={view} situation={situation} about={screen.about} />
        )}
        {isFurther &&
          (further === 'failed' || !further ? (
            <OpeningLine language={language} failed={further === 'failed'} />
          ) : (
            <further.FurtherScreen key={placeOf(screen)} view={view} screen={screen} />
          ))}
        {screen.name === 'home' && (
          <Home
            view={view}
            welcome={joined && host.welcome?.()}
            searching={searching}
            takesFocus={host.takesFocus === true}
          />
        )}
      </main>
      <footer class="small-print">
        {situation && cardPrint && <cardPrint.CardPrint view={view} situation={situation} />}
        {joined?.group && screen.name === 'home' && <LateCompany view={view} group={joined.group} host={host} />}
        {joined && <TellUs view={view} reportTo={joined.reportTo} screen={screen} />}
        {joined && <SmallPrint view={view} joined={joined} />}
      </footer>
    </div>
  )
}

/** Whether a screen is drawn without the file of the further ones. */
function isNear({ name }: Screen): boolean {
  return name === 'home' || name === 'card' || name === 'report'
}

/** Whether there is something to show; what a newer rolebook has lost is passed over. */
function isThere({ situations, roles, rolebook }: RoleModel, screen: Screen): boolean {
  if (screen.name === 'card') {
    const situation = situations.get(screen.situation)
    return situation !== undefined && isShown(situation)
  }
  if (!('id' in screen)) return true
  const known = {
    role: roles,
    person: rolebook.people,
    'contact-point': rolebook.contactPoints,
    asset: rolebook.assets,
    policy: rolebook.policies,
  }[screen.name]
  return known?.has(screen.id) === true
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
