import { colorBy, sizeBy } from '../../core/state/actions/appearance'
import { COLORS, SIZES } from '../../core/state/viewer-state'
import { COLOR_NAMES, SIZE_WORDS } from '../../core/words/appearance-words'
import { useViewer, useViewerState } from '../viewer-context'
import { ChoiceSelect } from './choice-select'
import { ColorLegend } from './color-legend'
import { SizeLegend } from './size-legend'

/** What the sizes and the colors of discs tell: to be chosen, and explained as it is just now. */
export function AppearanceGroup() {
  const { store } = useViewer()
  const { size, color } = useViewerState((state) => state.appearance)
  return (
    <section className="filter-group appearance" aria-labelledby="appearance">
      <h2 id="appearance">Discs</h2>
      <ChoiceSelect
        label="Color"
        choices={COLORS}
        nameOf={(choice) => COLOR_NAMES[choice]}
        chosen={color}
        onChoose={(choice) => store.update(colorBy(choice))}
      />
      <ColorLegend />
      <ChoiceSelect
        label="Size"
        choices={SIZES}
        nameOf={(choice) => SIZE_WORDS[choice].name}
        chosen={size}
        onChoose={(choice) => store.update(sizeBy(choice))}
      />
      <SizeLegend />
    </section>
  )
}
