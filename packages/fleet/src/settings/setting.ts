import type { JoinProblem } from '@rolebook/directory'
import type { InOwnLanguages } from '@rolebook/model'

/** What a policy can carry. Every one of them exists in a registry, a property list and a JSON file alike. */
export type SettingType = 'text' | 'list-of-texts' | 'yes-or-no'

/** What administrators may set, in one place: how it is written, what it is for, and which values are good. */
export interface Setting<Value> {
  readonly type: SettingType
  /** Without it a policy connects nobody. */
  readonly required: boolean
  /** A few words for a form. */
  readonly title: InOwnLanguages<string>
  /** One or two sentences for whoever fills it in. */
  readonly sentence: InOwnLanguages<string>
  /** A value as it would stand in a policy. */
  readonly example: Value
  /** Judges a value of the right type. */
  check(value: Value): readonly Fault[]
}

/** What is wrong with a value. Such a value is not used; of a list, that entry; of a colour, where it is too weak. */
export interface Fault {
  readonly code: FaultCode
  /** Which entry of a list, counted from 0. */
  readonly entry?: number
}

export type FaultCode =
  | 'missing'
  | 'unknown'
  | 'no-text'
  | 'no-list-of-texts'
  | 'no-yes-or-no'
  | Extract<JoinProblem, 'bad-address' | 'wrong-scheme' | 'bad-organisation' | 'bad-reading-key'>
  | 'empty'
  | 'too-many'
  | 'too-long'
  | 'no-png-in-text'
  | 'logo-too-large'
  | 'no-png'
  | 'no-colour'
  | 'too-weak-in-light'
  | 'too-weak-in-dark'
  | 'too-weak'
  | 'no-language'
  | 'no-situation-id'
  | 'no-mail-address'
