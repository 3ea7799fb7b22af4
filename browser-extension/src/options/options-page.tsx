import type { InOwnLanguages, Instant, OwnLanguage } from '@rolebook/model'
import type { JoinResult, PanelState } from '@rolebook/panel'
import { JoinForm } from '@rolebook/panel/join-form'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Attempt } from '../membership/records.ts'
import type { Snapshot } from '../membership/snapshot.ts'
import { troubleSentence } from '../membership/trouble.ts'
import { mayUseJoinCode } from '../panel/panel-state.ts'
import { KeptFacts } from './kept-facts.tsx'
import { LeaveForm } from './leave-form.tsx'
import { SettingProblems } from './setting-problems.tsx'

interface OptionsPageProps {
  readonly snapshot: Snapshot
  readonly state: PanelState
  readonly language: OwnLanguage
  readonly now: Instant
  /** The keys that open the panel, as the browser writes them; `undefined` where there are none. */
  readonly shortcut: string | undefined
  onCheck(): Promise<unknown>
  onJoin(code: string): Promise<JoinResult>
  onLeave(): Promise<unknown>
  onChangeShortcut(): Promise<unknown>
}

/** Which organisation this browser has joined and who vouches for it, what is kept here, and the way out. */
export function OptionsPage({
  snapshot,
  state,
  language,
  now,
  shortcut,
  onCheck,
  onJoin,
  onLeave,
  onChangeShortcut,
}: OptionsPageProps) {
  const { source, managed } = snapshot
  const mayLeave = managed === undefined || (source?.by === 'join-code' && mayUseJoinCode(managed))
  const notices =
    state.kind === 'joined' ? [...state.notices, state.refusal] : state.kind === 'not-joined' ? [state.notice] : []
  const nobody = useRef<HTMLParagraphElement>(null)
  const wasMember = useRef(false)
  const isMember = source !== undefined
  // somebody who has just left is told so, because the button they pressed is gone
  useEffect(() => {
    if (wasMember.current && !isMember) nobody.current?.focus()
    wasMember.current = isMember
  }, [isMember])
  return (
    <div class="rolebook-panel options">
      <main>
        <h1>Rolebook</h1>
        <section class="sheet" aria-labelledby="organisation">
          <h2 id="organisation">{texts.organisation[language]}</h2>
          <div class="notices" role="status">
            {notices.map((notice) => notice && <p class="notice">{notice}</p>)}
          </div>
          {source ? (
            <KeptFacts snapshot={snapshot} source={source} language={language} now={now} />
          ) : (
            <p ref={nobody} tabIndex={-1}>
              {texts.nobody[language]}
            </p>
          )}
          {source && <CheckButton language={language} attempt={snapshot.attempt} onCheck={onCheck} />}
        </section>
        {managed && managed.problems.length > 0 && <SettingProblems problems={managed.problems} language={language} />}
        {source && (
          <section class="sheet" aria-labelledby="leave">
            <h2 id="leave">{texts.leave[language]}</h2>
            {mayLeave ? <LeaveForm language={language} onLeave={onLeave} /> : <p>{texts.managed[language]}</p>}
          </section>
        )}
        {source?.by === 'policy' && mayUseJoinCode(managed) && (
          <section class="sheet" aria-labelledby="another">
            <h2 id="another">{texts.another[language]}</h2>
            <p>{texts.instead[language]}</p>
            <JoinForm say={(own) => own[language]} join={onJoin} />
          </section>
        )}
        <section class="sheet" aria-labelledby="keys">
          <h2 id="keys">{texts.keys[language]}</h2>
          <p>
            {shortcut === undefined ? (
              texts.noShortcut[language]
            ) : (
              <>
                {texts.shortcut[language]} <kbd>{shortcut}</kbd>
              </>
            )}
          </p>
          <p class="actions">
            <button type="button" class="button" onClick={() => void onChangeShortcut().catch(() => undefined)}>
              {texts.changeShortcut[language]}
            </button>
          </p>
          <p>{texts.addressBar[language]}</p>
        </section>
        <section class="sheet" aria-labelledby="kept">
          <h2 id="kept">{texts.kept[language]}</h2>
          <p>{texts.whatIsKept[language]}</p>
        </section>
      </main>
    </div>
  )
}

interface CheckButtonProps {
  readonly language: OwnLanguage
  readonly attempt: Attempt | undefined
  onCheck(): Promise<unknown>
}

/** Asks for a newer directory now, and says how that went: a server that is away changes nothing else on the page. */
function CheckButton({ language, attempt, onCheck }: CheckButtonProps) {
  const [state, setState] = useState<'idle' | 'checking' | 'checked' | 'failed'>('idle')
  async function check(): Promise<void> {
    setState('checking')
    // how it went is told by what is kept afterwards, unless the background was ended in the middle
    await onCheck().then(
      () => setState('checked'),
      () => setState('failed'),
    )
  }
  const trouble = attempt?.trouble
  // a refusal stands above already
  const isAway = trouble?.in === 'fetch'
  return (
    <div class="actions">
      <button
        type="button"
        class="button"
        aria-disabled={state === 'checking'}
        onClick={() => state !== 'checking' && check()}
      >
        {(state === 'checking' ? texts.checking : texts.check)[language]}
      </button>
      <p role="status">
        {state === 'checked' && (isAway ? troubleSentence(trouble, language) : texts.checked[language])}
        {state === 'failed' && texts.failed[language]}
      </p>
    </div>
  )
}

const texts = {
  organisation: { en: 'Your organisation', de: 'Ihre Organisation', fr: 'Votre organisation' },
  nobody: {
    en: 'This browser has not joined an organisation yet. Click the Rolebook button in the toolbar and paste your join code there.',
    de: 'Dieser Browser ist noch keiner Organisation beigetreten. Klicken Sie auf die Rolebook-Schaltfläche in der Symbolleiste und fügen Sie dort Ihren Beitrittscode ein.',
    fr: 'Ce navigateur n’a encore rejoint aucune organisation. Cliquez sur le bouton Rolebook dans la barre d’outils et collez-y votre code d’adhésion.',
  },
  check: { en: 'Check for changes now', de: 'Jetzt auf Änderungen prüfen', fr: 'Vérifier maintenant' },
  checking: { en: 'Checking…', de: 'Wird geprüft …', fr: 'Vérification…' },
  checked: { en: 'Checked just now.', de: 'Gerade geprüft.', fr: 'Vérifié à l’instant.' },
  failed: {
    en: 'The check was cut short. Please try again.',
    de: 'Die Prüfung wurde unterbrochen. Bitte versuchen Sie es noch einmal.',
    fr: 'La vérification a été interrompue. Veuillez réessayer.',
  },
  leave: {
    en: 'Leave this organisation',
    de: 'Diese Organisation verlassen',
    fr: 'Quitter cette organisation',
  },
  managed: {
    en: 'Your administrators have connected this browser with your organisation. Only they can end that.',
    de: 'Ihre Administration hat diesen Browser mit Ihrer Organisation verbunden. Nur sie kann das beenden.',
    fr: 'Vos administrateurs ont relié ce navigateur à votre organisation. Eux seuls peuvent y mettre fin.',
  },
  keys: { en: 'Without the button', de: 'Ohne die Schaltfläche', fr: 'Sans le bouton' },
  shortcut: {
    en: 'These keys open Rolebook:',
    de: 'Diese Tasten öffnen Rolebook:',
    fr: 'Ces touches ouvrent Rolebook :',
  },
  noShortcut: {
    en: 'No keys open Rolebook just now: something else has those we suggest.',
    de: 'Im Moment öffnen keine Tasten Rolebook: Unser Vorschlag ist schon vergeben.',
    fr: 'Aucune touche n’ouvre Rolebook pour le moment : celles que nous proposons sont déjà prises.',
  },
  changeShortcut: { en: 'Change the keys', de: 'Tasten ändern', fr: 'Modifier les touches' },
  addressBar: {
    en: 'Or type “rolebook” and a space in the address bar, then what happened. In the menu of a page there is “Report this page”.',
    de: 'Oder tippen Sie in die Adresszeile „rolebook“ und ein Leerzeichen, dann was passiert ist. Im Menü einer Seite steht „Diese Seite melden“.',
    fr: 'Ou tapez « rolebook » et une espace dans la barre d’adresse, puis ce qui s’est passé. Dans le menu d’une page se trouve « Signaler cette page ».',
  },
  another: { en: 'Another organisation', de: 'Eine andere Organisation', fr: 'Une autre organisation' },
  instead: {
    en: 'Your administrators let you join another organisation instead. When you leave it, this browser returns to the one of your administrators.',
    de: 'Ihre Administration lässt Sie stattdessen einer anderen Organisation beitreten. Wenn Sie diese verlassen, kehrt der Browser zu der Ihrer Administration zurück.',
    fr: 'Vos administrateurs vous permettent de rejoindre une autre organisation à la place. Quand vous la quitterez, ce navigateur reviendra à celle de vos administrateurs.',
  },
  kept: { en: 'What is kept here', de: 'Was hier gespeichert ist', fr: 'Ce qui est conservé ici' },
  whatIsKept: {
    en: 'In this browser, and nowhere else: which organisation you joined and which of its companies you chose, its signed contact list, when that was last checked, that you were welcomed, and under “My part” who you are and where you work, if you chose that there. Nothing about you or the pages you visit is sent to anybody.',
    de: 'In diesem Browser und sonst nirgends: welcher Organisation Sie beigetreten sind und welche ihrer Gesellschaften Sie gewählt haben, deren unterschriebene Kontaktliste, wann diese zuletzt geprüft wurde, dass Sie begrüßt wurden, und unter „Was mich betrifft“, wer Sie sind und wo Sie arbeiten, sofern Sie das dort gewählt haben. Nichts über Sie oder die Seiten, die Sie besuchen, wird irgendwohin gesendet.',
    fr: 'Dans ce navigateur et nulle part ailleurs : l’organisation que vous avez rejointe et la société choisie, sa liste de contacts signée, la date de sa dernière vérification, le fait que l’accueil vous a été montré et, sous « Ce qui me concerne », qui vous êtes et où vous travaillez, si vous l’y avez choisi. Rien sur vous ou les pages que vous visitez n’est envoyé à qui que ce soit.',
  },
} satisfies Record<string, InOwnLanguages<string>>
