import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { select } from '../../core/state/actions/selection'
import { NameField } from '../parts/name-field'
import { useViewer } from '../viewer-context'

/** Opens an entity together with another one, asked for by name. */
export function CompareWith({ entity }: { readonly entity: ViewerEntity }) {
  const { store } = useViewer()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button className="action" aria-expanded={isAsking} onPress={() => setAsking(!isAsking)}>
        Compare with…
      </Button>
      {isAsking && (
        <NameField
          label={`Compare ${entity.name} with`}
          except={entity.id}
          onChoose={(other) => store.update(select({ kind: 'pair', id: entity.id, other }))}
        />
      )}
    </>
  )
}
