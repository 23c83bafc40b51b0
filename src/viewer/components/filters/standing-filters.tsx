import { STANDINGS, VOICES } from '../../core/filter/standings'
import { toggleStandings, toggleVoices } from '../../core/state/actions/filters'
import { STANDING_WORDS, VOICE_WORDS } from '../../core/words/standing-words'
import { useViewer, useViewerState } from '../viewer-context'
import { FilterBox } from './filter-box'
import { FilterFold } from './filter-fold'
import { useEvidenceCounts } from './use-evidence-counts'

/** How sentences put what they say, and on whose word. */
export function StandingFilters() {
  const isSet = useViewerState(({ filters }) => filters.hiddenStandings.size + filters.hiddenVoices.size > 0)
  return (
    <FilterFold title="How it is said" isSet={isSet}>
      <Standings />
      <h3>On whose word</h3>
      <Voices />
    </FilterFold>
  )
}

function Standings() {
  const { store } = useViewer()
  const hidden = useViewerState(({ filters }) => filters.hiddenStandings)
  const counts = useEvidenceCounts()
  return STANDINGS.map((standing) => (
    <FilterBox
      key={standing}
      label={STANDING_WORDS[standing]}
      count={counts && (counts.standings.find(({ value }) => value === standing)?.weight ?? 0)}
      shown={!hidden.has(standing)}
      onChange={(shown) => store.update(toggleStandings([standing], shown))}
    />
  ))
}

function Voices() {
  const { store } = useViewer()
  const hidden = useViewerState(({ filters }) => filters.hiddenVoices)
  const counts = useEvidenceCounts()
  return VOICES.map((voice) => (
    <FilterBox
      key={voice}
      label={VOICE_WORDS[voice]}
      count={counts && (counts.attributed.find(({ value }) => value === (voice === 'attributed'))?.weight ?? 0)}
      shown={!hidden.has(voice)}
      onChange={(shown) => store.update(toggleVoices([voice], shown))}
    />
  ))
}
