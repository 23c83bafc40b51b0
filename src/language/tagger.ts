import nlp from 'compromise/two'

/** Compounds of news English whose parts the tagger takes for verbs. */
const NOUNS = [
  'think tank',
  'think tanks',
  'news outlet',
  'news outlets',
  'press conference',
  'press release',
  'air strike',
  'air strikes',
  'peace talks',
  'trade talks',
  'cease fire',
  'phone call',
  'hate speech',
  'arms race',
  'arms deal',
  'arms sales',
  'state visit',
  'head start',
  'drone strike',
  'drone strikes',
]

nlp.plugin({ words: Object.fromEntries(NOUNS.map((noun) => [noun, 'Noun'])) })

/** Compromise with the compounds of news English taught. The only way to it in this project. */
export { nlp }
