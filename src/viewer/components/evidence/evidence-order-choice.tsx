import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { EVIDENCE_ORDERS, type EvidenceOrder } from '../../core/evidence/arrange-evidence'

const ORDER_NAMES: Readonly<Record<EvidenceOrder, string>> = {
  source: 'By source',
  date: 'By date',
  confidence: 'Surest first',
}

interface Props {
  readonly order: EvidenceOrder
  readonly onChange: (order: EvidenceOrder) => void
}

export const EvidenceOrderChoice = ({ order, onChange }: Props) => (
  <ToggleButtonGroup
    className="choice small-choice"
    aria-label="Order of the sentences"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[order]}
    onSelectionChange={(keys) => onChange(EVIDENCE_ORDERS.find((name) => keys.has(name)) ?? 'source')}
  >
    {EVIDENCE_ORDERS.map((name) => (
      <ToggleButton key={name} id={name}>
        {ORDER_NAMES[name]}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
