import type { Bearer } from './bearers'

/** One person in the making: all spellings and forms of the full name. */
export interface Person {
  readonly bearers: readonly Bearer[]
  readonly weight: number
  /** Told by a title or first name of any of them. */
  readonly gender: 'male' | 'female' | null
  /** The bearer named most. */
  readonly main: Bearer
}

/** The person of these bearers, which are in the order of their names. Throws where there are none. */
export function personOf(bearers: readonly Bearer[]): Person {
  const [main] = [...bearers].sort((a, b) => b.weight - a.weight)
  if (!main) throw new Error('a person needs a name')
  return {
    bearers,
    weight: bearers.reduce((sum, { weight }) => sum + weight, 0),
    gender: bearers.find(({ gender }) => gender !== null)?.gender ?? null,
    main,
  }
}
