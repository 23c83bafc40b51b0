const ROLES = [
  ['source', 'who acts'],
  ['cue', 'the words for it'],
  ['target', 'on whom'],
] as const

/** What the marks in the sentences of a panel mean. */
export const MarkKey = () => (
  <p className="mark-key">
    Marked:{' '}
    {ROLES.map(([role, words]) => (
      <mark key={role} data-roles={role}>
        {words}
      </mark>
    ))}
  </p>
)
