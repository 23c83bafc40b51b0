/** A stretch of time by its first and last day, month or year: "2017", "2017-05 to 2017-07". */
export const periodWords = (since: string, until: string): string => (since === until ? since : `${since} to ${until}`)
