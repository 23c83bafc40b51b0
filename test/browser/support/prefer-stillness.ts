import { onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'

/** For the rest of a test the system says that its user wants as little movement as possible. */
export async function preferStillness(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] })
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
}
