import { Button } from 'react-aria-components/Button'
import type { HiddenPart } from '../../../core/filter/hidden/hidden-part'
import { useViewer } from '../../viewer-context'

/** The parts that filters leave out; each comes back by one click. */
export function HiddenChips({ parts }: { readonly parts: readonly HiddenPart[] }) {
  const { store } = useViewer()
  return (
    <div className="chips">
      {parts.map(({ words, bringBack }) => (
        <Button key={words} className="chip" aria-label={`Show ${words}`} onPress={() => store.update(bringBack)}>
          {words}
        </Button>
      ))}
    </div>
  )
}
