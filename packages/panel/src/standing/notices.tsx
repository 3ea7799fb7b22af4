import { Icon } from '../controls/icon.tsx'

/** What must be known before any number is used: nothing, as long as the directory is confirmed. */
export function Notices({ id, notices }: { id: string; notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <div id={id} class="notices" role="status">
      {notices.map((notice) => (
        <p key={notice} class="notice">
          <Icon name="warning" />
          <span>{notice}</span>
        </p>
      ))}
    </div>
  )
}
