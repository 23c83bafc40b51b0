/** Puts text on the clipboard, in the old way where the new one is not allowed (a page without https). Says whether that worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyFromField(text)
  }
}

/** The field stands where the focus is, for a dialog keeps the focus inside it. */
function copyFromField(text: string): boolean {
  const origin = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'copied-from'
  ;(origin?.parentElement ?? document.body).append(field)
  field.select()
  const isCopied = attempt(() => document.execCommand('copy'))
  field.remove()
  if (origin instanceof HTMLElement) origin.focus()
  return isCopied
}

function attempt(action: () => boolean): boolean {
  try {
    return action()
  } catch {
    return false
  }
}
