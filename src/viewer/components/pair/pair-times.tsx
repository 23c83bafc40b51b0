import { type RelationRecord, withCopies } from '../../../model'
import { directionOf } from '../../core/evidence/direction-of'
import type { Lane } from '../../core/time/lane'
import { countWords } from '../../core/words/count-words'
import { TimeBars } from '../time/time-bars'

interface Props {
  /** The entity whose deeds stand above the line. */
  readonly id: string
  readonly names: readonly [first: string, second: string]
  readonly relations: readonly RelationRecord[]
}

/** How much goes each way between two entities, over time. */
export function PairTimes({ id, names: [first, second], relations }: Props) {
  const dated = relations.flatMap((relation) =>
    withCopies(relation.evidence).map(({ piece: { date } }) => ({ date, lane: directionOf(relation, id) })),
  )
  if (dated.length === 0) return null
  const lanes: Readonly<Record<Lane, string>> = {
    above: `from ${first} to ${second}`,
    both: 'both ways',
    below: `from ${second} to ${first}`,
  }
  const countOf = (lane: Lane) => dated.filter((one) => one.lane === lane).length
  const wordsOf = (lane: Lane) => (count: number) => `${countWords(count, 'sentence')} ${lanes[lane]}`
  return (
    <>
      <ul className="lanes" aria-label="What goes each way">
        {(['above', 'both', 'below'] as const).map((lane) => (
          <li key={lane} data-lane={lane}>
            {wordsOf(lane)(countOf(lane))}
          </li>
        ))}
      </ul>
      <TimeBars
        label={`Between ${first} and ${second} over time`}
        dated={dated}
        words={{ above: wordsOf('above'), both: wordsOf('both'), below: wordsOf('below') }}
      />
    </>
  )
}
