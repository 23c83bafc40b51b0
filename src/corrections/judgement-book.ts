import { byText, type Judgement } from '../model'

/** The judgements on pairs of chains, by pair. The machine may have several on one; what a user says takes the place of all. */
export class JudgementBook {
  readonly #byPair = new Map<string, readonly Judgement[]>()
  readonly #partners = new Map<string, Set<string>>()

  constructor(judgements: readonly Judgement[]) {
    for (const judgement of judgements) this.#put(judgement, this.#byPair.get(pairKey(judgement)))
  }

  /**
   * The user says of two sets of chains that they are one thing or are not: once for each chain of the second, and instead of
   * whatever was said of a pair across.
   */
  decide(
    firsts: ReadonlySet<string>,
    seconds: ReadonlySet<string>,
    decision: Pick<Judgement, 'verdict' | 'score' | 'reasons'>,
  ): void {
    const [standIn] = [...firsts].sort(byText)
    if (standIn === undefined) return
    for (const second of seconds) {
      const judged = [...(this.#partners.get(second) ?? [])].filter((partner) => firsts.has(partner))
      for (const first of new Set([standIn, ...judged])) this.#put({ ...pairOf(first, second), ...decision })
    }
  }

  /** In the order of their chains. */
  all(): Judgement[] {
    return [...this.#byPair.values()].flat().sort((a, b) => byText(a.left, b.left) || byText(a.right, b.right))
  }

  #put(judgement: Judgement, others: readonly Judgement[] = []): void {
    const { left, right } = judgement
    this.#byPair.set(pairKey(judgement), [...others, judgement])
    this.#note(left, right)
    this.#note(right, left)
  }

  #note(chain: string, partner: string): void {
    const partners = this.#partners.get(chain)
    if (partners) partners.add(partner)
    else this.#partners.set(chain, new Set([partner]))
  }
}

const pairKey = ({ left, right }: Judgement): string => `${left} ${right}`

const pairOf = (a: string, b: string): Pick<Judgement, 'left' | 'right'> =>
  a < b ? { left: a, right: b } : { left: b, right: a }
