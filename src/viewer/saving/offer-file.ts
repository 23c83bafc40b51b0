/** Milliseconds, after which a browser has begun to save. */
const LONG_ENOUGH = 60_000

/** Has the browser save a file, as by a link to it. */
export function offerFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH)
}
