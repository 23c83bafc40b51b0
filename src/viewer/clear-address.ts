/** Takes the hash off the address, in place: what it names is of another graph, and is no step to go back to. */
export function clearAddress({ history, location }: Pick<Window, 'history' | 'location'>): void {
  history.replaceState(null, '', location.pathname + location.search)
}
