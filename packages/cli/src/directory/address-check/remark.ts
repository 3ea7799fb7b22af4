/** One thing that was looked at, and how it stands. */
export interface Remark {
  readonly about:
    | 'server'
    | 'redirect'
    | 'origin'
    | 'cache'
    | 'certificate'
    | 'confirming'
    | 'type'
    | 'size'
    | 'opens'
    | 'issued'
    | 'holds'
    | 'keys'
    | 'contact'
  /** `wrong`: staff are shown nothing, or nothing new. `doubtful`: they will be, or somebody should look. */
  readonly level: 'good' | 'doubtful' | 'wrong'
  readonly message: string
}
