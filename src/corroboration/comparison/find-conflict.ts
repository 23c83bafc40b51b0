import { byText } from '../../model'
import { OPPOSITES } from '../lexicon/opposites'
import type { ComparedWord } from '../words/compared-word'
import { isFigure } from '../words/is-figure'
import { isName } from '../words/is-name'
import type { Gap } from './alignment'

const NEGATIONS = new Set('not no never none nor neither without nobody nothing hardly'.split(' '))

const opposites: ReadonlySet<string> = new Set(
  OPPOSITES.split(',').flatMap((pair) => {
    const [left = '', right = ''] = pair.trim().split(/\s+/)
    return [`${left} ${right}`, `${right} ${left}`]
  }),
)

/** A part of a sentence that one side leaves out whole may hold a negation or a figure of its own. */
const CLAUSE_LENGTH = 5

/**
 * Whether two sentences that are alike say different things: what a copyist never changes (figures, negations, who is named and in
 * which role) or turns into its opposite.
 */
export const findConflict = (gaps: readonly Gap[]): boolean =>
  gaps.some(({ left, right }) => figuresDiffer(left, right) || areOpposed(left, right)) ||
  negationsOf(gaps.map(({ left, right }) => (isLeftOut(left, right) ? [] : left))) !==
    negationsOf(gaps.map(({ left, right }) => (isLeftOut(right, left) ? [] : right))) ||
  figuresClash(gaps) ||
  !namesAgree(
    gaps.flatMap(({ left }) => left),
    gaps.flatMap(({ right }) => right),
  )

const isLeftOut = (words: readonly ComparedWord[], others: readonly ComparedWord[]): boolean =>
  words.length >= CLAUSE_LENGTH && others.length === 0

const figuresOf = (words: readonly ComparedWord[]): string =>
  words
    .flatMap((word) => (isFigure(word) ? [word.folded] : []))
    .sort(byText)
    .join(' ')

/** "Killed 12" and "killed dozens" too: a figure is put for words. */
const figuresDiffer = (left: readonly ComparedWord[], right: readonly ComparedWord[]): boolean =>
  left.length > 0 &&
  right.length > 0 &&
  left.length + right.length <= CLAUSE_LENGTH &&
  figuresOf(left) !== figuresOf(right)

/** Each side has a figure that the other lacks. */
function figuresClash(gaps: readonly Gap[]): boolean {
  const left = figuresOf(gaps.flatMap((gap) => gap.left))
  const right = figuresOf(gaps.flatMap((gap) => gap.right))
  return left !== '' && right !== '' && left !== right
}

const areOpposed = (left: readonly ComparedWord[], right: readonly ComparedWord[]): boolean =>
  left.some((a) =>
    right.some((b) => opposites.has(`${a.plain} ${b.plain}`) || opposites.has(`${a.folded} ${b.folded}`)),
  )

const negationsOf = (sides: readonly (readonly ComparedWord[])[]): string =>
  sides
    .flat()
    .flatMap(({ folded }) => (NEGATIONS.has(folded) ? [folded] : []))
    .sort(byText)
    .join(' ')

/**
 * A name may be put as a form of itself, or be added on one side ("President"). Where each side names something that the other does
 * not, or a name changes its place, the sentences say different things.
 */
function namesAgree(leftOnly: readonly ComparedWord[], rightOnly: readonly ComparedWord[]): boolean {
  const left = leftOnly.filter(isName)
  const right = rightOnly.filter(isName)
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left]
  return fewer.every((name) => more.some((other) => areForms(name.folded, other.folded)))
}

const STEM_LENGTH = 4

/** "Ukraine" and "Ukrainian"; but not one word in two places. */
function areForms(a: string, b: string): boolean {
  if (a === b) return false
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return shorter.length >= STEM_LENGTH && longer.startsWith(shorter.slice(0, STEM_LENGTH))
}
