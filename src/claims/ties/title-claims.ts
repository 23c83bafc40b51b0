import { titles } from '../../language'
import type { RelationType } from '../../model'
import type { DraftClaim } from '../draft-claim'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { isFormer, openingOf } from './is-former'

/** "Russian President Vladimir Putin", "the French leader": the office, and whose it is; "Syria's Assad" just belongs. */
export function titleClaims(view: SentenceView): DraftClaim[] {
  return view.actors.flatMap((source) => {
    const { cues, form } = source.mention
    if (source.chain.type !== 'person' || cues.plural || !cues.of) return []
    const office = cues.title ?? (form === 'description' ? cues.head : undefined)
    const target = ownerOf(view, source, cues.of)
    const type = target && (office ? typeOf(office, target) : 'member')
    if (!target || !type) return []
    return [
      {
        type,
        reciprocal: false,
        source,
        target,
        predicate: null,
        negated: false,
        modality: isFormer(view, { start: openingOf(view, source.mention.tokens), end: source.mention.tokens.end - 1 })
          ? 'historical'
          : 'asserted',
        rule: `title-${form}`,
      },
    ]
  })
}

/** The mention of the country or body that stands nearest to the title. */
function ownerOf({ actors }: SentenceView, { mention }: Actor, key: string): Actor | undefined {
  const distance = (actor: Actor): number => Math.abs(actor.mention.tokens.end - mention.tokens.start)
  return actors
    .filter(({ chain, mention: { form } }) => chain.known === key && form !== 'pronoun' && form !== 'description')
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** Heads of state, government and bodies lead; everybody else with an office belongs. */
function typeOf(office: string, target: Actor): RelationType | null {
  const roles = titles.get(office).map(({ role }) => role)
  if (roles.includes('lead') || office === 'leader') return 'lead'
  return roles.includes('member') || (target.chain.type !== 'country' && roles.length > 0) ? 'member' : null
}
