/** Which days a window leaves: "2017-05-30 to 2017-06-03", "from 2017-05", "until 2017"; "all dates" where it has no end. */
export function dateWords(since: string | null, until: string | null): string {
  if (since !== null && until !== null) return since === until ? since : `${since} to ${until}`
  if (since !== null) return `from ${since}`
  return until === null ? 'all dates' : `until ${until}`
}
