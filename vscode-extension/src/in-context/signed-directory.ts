import {
  createKeeper,
  fetchDirectory,
  joinSentence,
  type Keeper,
  type Known,
  readJoinCode,
  refusalSentence,
  type Trust,
  type View,
  viewAt,
} from '@rolebook/directory'
import type { InOwnLanguages, Instant, OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'
import type { Clock } from '../clock.ts'
import { createFolderStore } from './folder-store.ts'
import { joinCode } from './join-code.ts'

export interface SignedDirectoryParts {
  readonly clock: Clock
  readonly language: OwnLanguage
  /** Where VS Code lets the extension keep files. */
  readonly storage: vscode.Uri
}

/** What was joined, and what is known of it. */
interface Joined {
  readonly code: string
  readonly trust: Trust
  readonly keeper: Keeper
  kept: Known | undefined
  asked: Instant | undefined
}

/** After how long a directory is requested again, in milliseconds: four hours. */
const freshFor = 4 * 3_600_000

/**
 * The signed directory of the organisation whose join code stands in the settings. Only what was verified is ever handed
 * out; what arrives and does not hold is said once, and what is kept stays.
 */
export class SignedDirectory implements vscode.Disposable {
  readonly #parts: SignedDirectoryParts
  readonly #changes = new vscode.EventEmitter<void>()
  readonly #said = new Set<string>()
  readonly #subscriptions: vscode.Disposable
  #joining: { readonly code: string; readonly joined: Promise<Joined | undefined> } | undefined

  /** Fires when another directory has come, and when the setting has changed. */
  readonly onDidChange = this.#changes.event

  constructor(parts: SignedDirectoryParts) {
    this.#parts = parts
    const tell = () => this.#changes.fire()
    this.#subscriptions = vscode.Disposable.from(
      this.#changes,
      vscode.workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('rolebook.directory') && tell(),
      ),
      vscode.workspace.onDidGrantWorkspaceTrust(tell),
    )
  }

  /**
   * What may be shown of it now; `undefined` where nobody was joined or nothing has arrived. Also requests a newer one
   * in the background.
   */
  async view(): Promise<View | undefined> {
    const joined = await this.#joined()
    if (!joined) return undefined
    const now = this.#parts.clock.now()
    if (joined.asked === undefined || now - joined.asked >= freshFor || now < joined.asked) {
      joined.asked = now
      void this.#refresh(joined, now)
    }
    return joined.kept && viewAt(joined.kept, now)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  #joined(): Promise<Joined | undefined> {
    const code = joinCode()
    if (code === undefined) return Promise.resolve(undefined)
    if (this.#joining?.code !== code) this.#joining = { code, joined: this.#join(code) }
    return this.#joining.joined
  }

  async #join(code: string): Promise<Joined | undefined> {
    const { language, storage } = this.#parts
    const read = await readJoinCode(code)
    if ('problem' in read) {
      this.#say(joinSentence(read.problem, language))
      return undefined
    }
    const { trust } = read
    const keeper = createKeeper(createFolderStore(vscode.Uri.joinPath(storage, trust.organisation)), trust)
    const { kept } = await keeper.load()
    return { code, trust, keeper, kept, asked: undefined }
  }

  async #refresh(joined: Joined, now: Instant): Promise<void> {
    const fetched = await fetchDirectory(joined.trust.address)
    // an unreachable server is not a refusal: what is kept says by itself when it is no longer confirmed
    if ('problem' in fetched || this.#joining?.code !== joined.code) return
    const { language } = this.#parts
    try {
      const opening = await joined.keeper.receive(fetched.bytes, now)
      joined.kept = opening.kept
      if (opening.outcome === 'refused') this.#say(refusalSentence(opening.refusal.reason, language))
    } catch {
      this.#say(texts.notKept[language])
    }
    this.#changes.fire()
  }

  #say(sentence: string): void {
    if (this.#said.has(sentence)) return
    this.#said.add(sentence)
    void vscode.window.showWarningMessage(`${texts.setting[this.#parts.language]} ${sentence}`)
  }
}

const texts = {
  setting: {
    en: 'The contact list of the setting “rolebook.directory”:',
    de: 'Zur Kontaktliste der Einstellung „rolebook.directory“:',
    fr: 'À propos de la liste de contacts du paramètre « rolebook.directory » :',
  },
  notKept: {
    en: 'It could not be kept on this computer, so it was not used.',
    de: 'Sie ließ sich auf diesem Computer nicht speichern und wird nicht verwendet.',
    fr: 'Elle n’a pas pu être conservée sur cet ordinateur : elle n’est pas utilisée.',
  },
} satisfies Record<string, InOwnLanguages<string>>
