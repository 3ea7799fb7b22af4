import type { JoinProblem } from '@rolebook/directory'
import type { InOwnLanguages } from '@rolebook/model'

/** The types of value that a policy can carry. All of them exist in the registry, in property lists and in JSON. */
export type SettingType = 'text' | 'list-of-texts' | 'yes-or-no'

/** The definition of one setting: how it is written, what it is for, and which values are valid. */
export interface Setting<Value> {
  readonly type: SettingType
  /** Without it a policy connects nobody. */
  readonly required: boolean
  /** A short title for a form. */
  readonly title: InOwnLanguages<string>
  /** One or two sentences for whoever fills it in. */
  readonly sentence: InOwnLanguages<string>
  /** A value as it would stand in a policy. */
  readonly example: Value
  /** Judges a value of the right type. */
  check(value: Value): readonly Fault[]
}

/**
 * What is wrong with a value. The value is not used; of a list, only that entry is not used; a colour is not used where
 * its contrast is too low.
 */
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
