import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/model'
import { lookup } from '../../src/query'
import type { CorrectionWish } from '../../src/run/node'
import { draftCorrection } from '../../src/run/node/corrections/draft-correction'
import { articlesOf, build, idsOf } from './corrected-graph'

const ARTICLES = articlesOf(
  'President Uhuru Kenyatta praised Ngozi Okafor on Monday. Kenyatta will visit Nigeria.',
  'President Uhuru Kenyatta met Ngozi Okafor in Nairobi on Tuesday. Kenyatta said Kenya had helped.',
)
const PART = 'person:uhuru-kenyatta-2'
const SPLIT: CorrectionWish = { action: 'split', entity: 'Uhuru Kenyatta', documents: ['1.txt'] }

/** The corrections with one more, as a folder would note it. */
function decide(made: readonly Correction[], wish: CorrectionWish): readonly Correction[] {
  const added = draftCorrection(lookup(build(ARTICLES, made).data), wish, new Set(made.map(({ id }) => id)))
  const after = build(ARTICLES, [...made, added]).outcomes.at(-1)?.after ?? []
  return [...made, after.length === 0 ? added : { ...added, after }]
}

const problemsOf = (corrections: readonly Correction[]) =>
  build(ARTICLES, corrections).outcomes.map(({ problem }) => problem)

describe('a split that is undone and made again', () => {
  const [split, hide] = decide(decide([], SPLIT), { action: 'hide', entity: PART })
  const undone = hide ? [hide] : []

  it('puts in force again what was decided about its part, though it stands behind that in the file', () => {
    expect(problemsOf(undone)).toEqual([expect.stringContaining('split off, which is not in force')])
    const again = decide(undone, SPLIT)
    expect(again.map(({ action }) => action)).toEqual(['hide', 'split'])
    expect(problemsOf(again)).toEqual([null, null])
    expect(build(ARTICLES, again).data).toEqual(build(ARTICLES, split && hide ? [split, hide] : []).data)
    expect(idsOf(build(ARTICLES, again).data)).not.toContain(PART)
  })

  it('is the same split whatever reason is given for it', () => {
    expect(problemsOf(decide(undone, { ...SPLIT, note: 'the son' }))).toEqual([null, null])
  })

  it('comes after those before it in the file, which it may be about', () => {
    const merged = decide(undone, { action: 'merge', entities: ['Uhuru Kenyatta', 'Ngozi Okafor'] })
    const again = [...merged, ...(split ? [split] : [])]
    expect(problemsOf(again)).toEqual([null, null, null])
    expect(idsOf(build(ARTICLES, again).data)).not.toContain('person:ngozi-okafor')
  })

  it('that waits for itself, which only a hand can write, changes nothing and says so', () => {
    const loop = split && hide ? [{ ...split, after: [hide.id] }, hide] : []
    for (const problem of problemsOf(loop)) expect(problem).toContain('which is not in force')
    expect(build(ARTICLES, loop).data).toEqual(build(ARTICLES).data)
  })
})
