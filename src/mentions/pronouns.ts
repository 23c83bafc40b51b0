import type { MentionCues, Token } from '../model'
import type { Candidate } from './candidate'

/** Pronouns by what they tell of their antecedent. The first person stands for whoever is quoted. */
const PRONOUNS: readonly (readonly [cues: MentionCues, words: readonly string[]])[] = [
  [{ gender: 'male' }, ['he', 'him', 'his', 'himself']],
  [{ gender: 'female' }, ['she', 'her', 'hers', 'herself']],
  [{ gender: 'neuter' }, ['it', 'its', 'itself']],
  [{ plural: true }, ['they', 'them', 'their', 'theirs', 'themselves']],
  [{ head: 'speaker' }, ['i', 'me', 'my', 'mine', 'myself']],
  [{ head: 'speaker', plural: true }, ['we', 'us', 'our', 'ours', 'ourselves']],
]

const cuesByWord: ReadonlyMap<string, MentionCues> = new Map(
  PRONOUNS.flatMap(([cues, words]) => words.map((word): [string, MentionCues] => [word, cues])),
)

/** Every personal and possessive pronoun of the sentence; which of them stand for somebody is coreference's to say. */
export const findPronouns = (tokens: readonly Token[]): Candidate[] =>
  tokens.flatMap((token, from) => {
    const cues = cuesByWord.get(token.normal)
    if (!cues || token.text === '' || /^\p{Lu}{2}/u.test(token.text)) return []
    const type = cues.gender === 'male' || cues.gender === 'female' ? 'person' : null
    return [{ from, to: from + 1, type, form: 'pronoun', known: null, cues, rule: 'pronoun', confidence: 0.7 }]
  })
