import { useEffect, useState } from 'react'

export type Settled<Value> = { readonly value: Value } | { readonly error: unknown }

/** What became of a promise; null until then, and for none. For what the page can go on without. */
export function useSettled<Value>(promise: Promise<Value> | null): Settled<Value> | null {
  const [last, setLast] = useState<{ readonly promise: Promise<Value>; readonly outcome: Settled<Value> } | null>(null)
  useEffect(() => {
    let isWanted = true
    const settle = (outcome: Settled<Value>) => isWanted && promise && setLast({ promise, outcome })
    promise?.then(
      (value) => settle({ value }),
      (error: unknown) => settle({ error }),
    )
    return () => {
      isWanted = false
    }
  }, [promise])
  return last !== null && last.promise === promise ? last.outcome : null
}

/** What a promise has given; null where it has not, or failed. */
export const valueOf = <Value>(settled: Settled<Value> | null): Value | null =>
  settled && 'value' in settled ? settled.value : null
