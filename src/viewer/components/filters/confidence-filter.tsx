import { Label } from 'react-aria-components/Label'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { requireConfidence } from '../../core/state/actions/filters'
import { confidenceWords } from '../../core/words/confidence-words'
import { useViewer, useViewerState } from '../viewer-context'
import { FilterFold } from './filter-fold'

const STEP = 0.05
const MOST = 0.95

/** How likely a finding must be to hold. */
export function ConfidenceFilter() {
  const { store } = useViewer()
  const least = useViewerState(({ filters }) => filters.leastConfidence)
  const choose = (value: number) => store.update(requireConfidence(Math.round(value * 100) / 100))
  return (
    <FilterFold title="Confidence" isSet={least > 0}>
      <p className="hint">How many of a hundred such findings should hold, by labelled sentences.</p>
      <Slider className="slider" minValue={0} maxValue={MOST} step={STEP} value={least} onChange={choose}>
        <Label>Least confidence</Label>
        <SliderOutput>{least === 0 ? 'any' : confidenceWords(least)}</SliderOutput>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
    </FilterFold>
  )
}
