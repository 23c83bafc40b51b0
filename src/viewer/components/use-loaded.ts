import { useEffect, useState } from 'react'

export interface Loaded<Value> {
  /** Null until it is there. */
  readonly value: Value | null
  readonly hasFailed: boolean
}

interface Outcome<Value> extends Loaded<Value> {
  readonly of: Promise<Value>
}

/** What a promise gives, for a component that has something to show before it does. */
export function useLoaded<Value>(promise: Promise<Value>): Loaded<Value> {
  const [outcome, setOutcome] = useState<Outcome<Value> | null>(null)
  useEffect(() => {
    let isAwaited = true
    promise.then(
      (value) => isAwaited && setOutcome({ of: promise, value, hasFailed: false }),
      () => isAwaited && setOutcome({ of: promise, value: null, hasFailed: true }),
    )
    return () => {
      isAwaited = false
    }
  }, [promise])
  return outcome?.of === promise ? outcome : WAITING
}

const WAITING = { value: null, hasFailed: false }
