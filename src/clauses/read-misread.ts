import type { VerbGroup } from '../model'
import type { ClauseDraft } from './clause-draft'
import type { SentenceReader } from './sentence-reader'

/** "stakeholders *engaged* in the drive to end it had met": the clause whose past form was no finite verb after all. */
export function misreadClause(state: SentenceReader): ClauseDraft | null {
  if (state.takesClause()) return null
  let draft: ClauseDraft | null = state.open.parent
  while (draft && (draft.link === 'infinitive' || draft.link === 'participle')) draft = draft.parent
  const isBarePast = draft?.verb?.form === 'finite' && draft.verb.helpers.length === 0
  return draft?.verb && isBarePast && draft.objects.length === 0 && state.isOnlyPrepositional(draft) ? draft : null
}

/** Its subjects get the verb that has come; what it said becomes a participle of theirs. */
export function takeOver(state: SentenceReader, verb: VerbGroup, misread: ClauseDraft): void {
  const { parent, link, marker, subjects, verb: past } = misread
  state.begin(verb, parent, link, subjects, marker)
  if (past) misread.verb = { ...past, form: 'participle', passive: true }
  misread.link = 'participle'
  misread.parent = state.open
}
