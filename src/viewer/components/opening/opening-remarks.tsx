import { Button } from 'react-aria-components/Button'
import { countWords } from '../../core/words/count-words'
import { useOpening, useOpeningState } from './opening-context'
import { ProblemList } from './problem-list'

/** What there is to say of a graph that was opened, until it is put away. */
export function OpeningRemarks() {
  const opening = useOpening()
  const state = useOpeningState()
  if (state.kind !== 'opened') return null
  const { name, sentences, problems } = state.remarks
  return (
    <section className="remarks" aria-label="About this graph" role="status">
      <h2>{name}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {problems.length > 0 && <p>{countWords(problems.length, 'file was', 'files were')} left out:</p>}
      <ProblemList problems={problems} />
      <Button className="button" onPress={opening.dismiss}>
        Understood
      </Button>
    </section>
  )
}
