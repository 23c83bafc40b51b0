import { contains } from '../../model'
import { type Common, commonWith, deniedContent, isOtherDeed } from './denied-content'
import { isAgainst, isForOthers } from './is-against'
import type { Kinship } from './kinship'
import type { MatterBook } from './matter-book'
import type { Accusation, Denying } from './statement'

/** How many sentences back "denied the allegations" may reach, and how many ahead where a report opens with the denial. */
const BACK = 6
const AHEAD = 3

/** How far off what is denied may stand where only one word tells that it is the same. */
const NEAR = 3

/** How many words a denial may have for what it denies where the accusation right before it has none of them: "any role in the *blast*". */
const MOST_UNSHARED = 1

/** How many accusations of its article a denial is held to deny at most, the nearest first. */
const MOST_PAIRED = 12

interface Place {
  readonly accusation: Accusation
  /** Sentences from the accusation on to the denial; negative where the accusation comes after. */
  readonly distance: number
}

/**
 * The accusations of an article that a denial of the same article denies. What it says again is denied wherever that stands, by what they
 * have in common; where it only points back, the nearest accusation of the denier is meant.
 *
 * @param accusations those around the denial
 */
export function pairWithinArticle(
  denying: Denying,
  accusations: readonly Accusation[],
  book: MatterBook,
  kin: Kinship,
): readonly Accusation[] {
  const places = accusations
    .filter((accusation) => isAgainst(accusation, denying, kin))
    .map((accusation) => ({ accusation, distance: denying.sentence.index - accusation.statement.sentence.index }))
  const [restated, others] = [
    places.filter((place) => isRestated(place, denying)),
    places.filter((place) => !isRestated(place, denying)),
  ]
  const content = deniedContent(denying, book, kin)
  const isOnlyPointing = content.size === 0
  const found = isOnlyPointing ? pointedAt(others, denying, kin) : saidAgain(others, denying, content, book, kin)
  return [...restated, ...nearestFirst(found)].slice(0, MOST_PAIRED).map(({ accusation }) => accusation)
}

const nearestFirst = (places: readonly Place[]): readonly Place[] =>
  places.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))

/** The denial tells it itself: "rejected *Kenya's accusation*". */
const isRestated = ({ accusation: { statement }, distance }: Place, { denial: { content } }: Denying): boolean => {
  const predicate = statement.evidence.predicate
  return (
    distance === 0 &&
    content !== null &&
    predicate !== null &&
    contains(content, { start: predicate[0], end: predicate[1] })
  )
}

/** The nearest accusation, with all that its sentence says against the same. */
function pointedAt(places: readonly Place[], denying: Denying, kin: Kinship): readonly Place[] {
  if (!denying.denial.isExplicit || isForOthers(denying, kin)) return []
  const near = places.filter(({ accusation, distance }) => isInReach(accusation, distance))
  const before = near.filter(({ distance }) => distance >= 0)
  const side = before.length > 0 ? before : near
  const nearest = Math.min(...side.map(({ distance }) => Math.abs(distance)))
  return side.filter(({ distance }) => Math.abs(distance) === nearest)
}

/** Mere talk of somebody is denied by the next sentence alone; what the article itself tells is not what "the allegations" are. */
function isInReach({ weight }: Accusation, distance: number): boolean {
  if (weight === 'own') return false
  return weight === 'talk' ? distance === 0 || distance === 1 : -AHEAD <= distance && distance <= BACK
}

/** What has enough in common with the denial; else, of an open denial, what stands right before it and tells of no other deed. */
function saidAgain(
  places: readonly Place[],
  denying: Denying,
  content: ReadonlySet<string>,
  book: MatterBook,
  kin: Kinship,
): readonly Place[] {
  const same = places.filter((place) => isSame(commonWith(content, place.accusation, book, kin), place, denying))
  if (same.length > 0 || content.size > MOST_UNSHARED) return same
  return pointedAt(places, denying, kin).filter(
    ({ accusation, distance }) => 0 <= distance && distance <= 1 && !isOtherDeed(content, accusation, book),
  )
}

function isSame(common: Common, { accusation, distance }: Place, { denial }: Denying): boolean {
  const isNear = Math.abs(distance) <= NEAR
  if (common.count === 0 || (common.isElsewhere && !isNear)) return false
  if (!denial.isExplicit && !common.isDeed) return false
  return common.isDeed || common.count > 1
    ? accusation.weight !== 'talk' || isNear
    : accusation.weight === 'charge' && isNear
}
