import type { Instant, LanguageTag, Rolebook } from '@rolebook/model'

/** What home and cards need of the world around them. */
export interface ScreenHost {
  /** The zone of the reader's clock, so that the panel can say when its times are those of another. */
  readonly timezone?: string
  /** The site the reader said they are at. */
  readonly site?: string
  /** Whether the search field takes the keyboard on opening: yes where the panel was asked for, no where it stands beside something else. */
  readonly takesFocus?: boolean
  /** Who the reader said they are; hosts that keep nothing leave it out. */
  readonly self?: SelfKeeper
  /** Where to begin; home unless stated. */
  readonly start?: Screen
  /** What is known of the page beside the panel; hosts without such a page leave it out. */
  page?(): PageBeside
  /** Opens a link. Only links that passed the model's list of schemes come here. */
  open(link: string): void
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  copy(text: string): Promise<void>
  /**
   * Shows from now on the contacts of a company of the reader's group, by its organisation; without one the group's own.
   * Hosts that know of no groups leave it out.
   */
  chooseCompany?(organisation: string | undefined): Promise<JoinResult>
  /** Told of each screen that its reader went to. */
  wentTo?(screen: Screen): void
  /** Calls with each screen that was asked for from outside the panel, as in a menu of the browser. The returned function ends that. */
  onAsked?(show: (screen: Screen) => void): () => void
  /** What to welcome the reader with; `undefined` for whoever was welcomed before. */
  welcome?(): Welcome | undefined
}

/**
 * Everything the panel needs of the world around it. The panel knows no browser: it fetches nothing, keeps nothing and
 * reads no clock. A browser, a playground and an editor each pass in their own.
 */
export interface PanelHost extends ScreenHost {
  /** The reader's language and, where known, region: `de-AT`. */
  readonly language: LanguageTag
  now(): Instant
  /** Calls back once, at about that instant. The returned function calls it off. */
  wakeAt(at: Instant, wake: () => void): () => void
  /** Asked again at every whole minute, since what may be shown depends on the time as well. */
  state(): PanelState
  /** Calls back whenever state, page or clock were changed from outside. The returned function ends that. */
  subscribe(changed: () => void): () => void
  /** Joins the organisation of a join code. Afterwards the state says so. */
  join(code: string): Promise<JoinResult>
}

/**
 * The page beside the panel: its address where the reader has asked about it, `left` once they have gone elsewhere, for a
 * browser tells us of no page but the one on which our button was clicked. `unknown`: nothing is known, or not yet.
 */
export type PageBeside = { readonly address: string } | 'left' | 'unknown'

/** Who the reader said they are, and at which site they work: ids of the rolebook. Either may be left open. */
export interface Self {
  readonly person?: string
  readonly site?: string
}

/** Keeps what the reader said of themselves: on their own computer, for nobody else, until they want it forgotten. */
export interface SelfKeeper {
  /** `undefined` where they have said nothing. */
  current(): Self | undefined
  /** Keeps it in place of what was kept. Rejects where it cannot be kept. */
  choose(self: Self): Promise<void>
  /** Leaves no trace of it. */
  forget(): Promise<void>
}

/** What is on screen. */
export type Screen =
  | { readonly name: 'home' | 'who-does-what' | 'my-part' }
  | { readonly name: 'card'; readonly situation: string; readonly about?: Reported }
  | { readonly name: 'report'; readonly about: Reported }
  | { readonly name: 'role' | 'person' | 'contact-point' | 'asset' | 'policy'; readonly id: string }

/** What somebody asked to report: a page, or words they had selected on one. None of it is in any text unless they add it. */
export interface Reported {
  readonly address?: string
  readonly selection?: string
}

/** What is shown once, when somebody opens the panel of their organisation for the first time. */
export interface Welcome {
  /** In whose way the button is pinned to the toolbar; left out where it is there already. */
  readonly pinIn?: 'chrome' | 'edge' | 'firefox'
  /** The keys that open the panel, as the browser writes them; left out where there are none. */
  readonly shortcut?: string
  /** Told when it stands on the screen. */
  shown(): void
  /** Told when its reader has done with it. */
  close(): void
}

/** How joining went; a refusal comes as a sentence in the reader's language. */
export type JoinResult = { readonly joined: true } | { readonly joined: false; readonly sentence: string }

/** What the host knows of the reader's organisation. */
export type PanelState = { readonly kind: 'opening' } | NotJoined | Joined | Draft

/** The browser has joined nobody: no number is shown but that of the country's emergency service. */
export interface NotJoined {
  readonly kind: 'not-joined'
  /** Why there is nothing to show, where there is more to say than that: one sentence in the reader's language. */
  readonly notice?: string
  /** `false` where a policy lets nobody add a source of their own. */
  readonly mayJoin?: boolean
}

/** The last directory that was verified and accepted. There is no other way to a card without a mark on it. */
export interface Joined {
  readonly kind: 'joined'
  /** Whose contacts these are, by the id of its root: the same ids mean something else in another organisation. */
  readonly organisation: string
  /** The projection that staff may see at this moment: when it is too old, without the numbers of people. */
  readonly rolebook: Rolebook
  /** What must be known before any number is used (not confirmed, clock wrong): sentences in the reader's language. */
  readonly notices: readonly string[]
  readonly issuedAt: Instant
  readonly expiresAt: Instant
  /** Numbers, addresses and links that are to be called new, and since when they are so, by their place. */
  readonly changedSince: ReadonlyMap<string, Instant>
  /** When the source last confirmed that this is still the newest. */
  readonly checkedAt: Instant | undefined
  /** Who vouches for the root key: somebody who pasted a join code, or the administrators' policy. */
  readonly trust: 'join-code' | 'policy'
  /** Whom to tell that a contact is wrong: an e-mail address, which is none of the contacts. */
  readonly reportTo?: string
  /** How the reader's administrators want it to look. */
  readonly brand?: Brand
  /** Ids of situations that stand first among those of the same urgency. */
  readonly situationsFirst?: readonly string[]
  /** Why a newer directory was refused, while this one stays: one sentence in the reader's language. */
  readonly refusal?: string
  /** The companies into which its contacts and roles may lead, by the ids that they have there: `de` of `de/desk`. */
  readonly members?: ReadonlyMap<string, Company>
  /** Where whom was joined names companies that publish contacts of their own: those, and whose are shown. */
  readonly group?: {
    /** The first is the group itself. */
    readonly companies: readonly Company[]
    /** The organisation that the reader said they are at; nothing where they read the group's own contacts. */
    readonly chosen?: string
  }
}

/** A company of a group, as the group's signed directory names it. */
export interface Company {
  readonly organisation: string
  readonly name: string
}

/** What an organisation brings of its looks, all of it checked before. */
export interface Brand {
  /** A small PNG, as a `data:` address. */
  readonly logo?: string
  /** The colour of buttons in the light view; it can be read there. */
  readonly colourInLight?: string
  readonly colourInDark?: string
}

/** A rolebook that nobody signed: what an editor or playground shows. Every card says so. */
export interface Draft {
  readonly kind: 'draft'
  /** The projection that staff would see. */
  readonly rolebook: Rolebook
}
