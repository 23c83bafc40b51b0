import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { copyText } from '../../copy-text'

interface Props {
  readonly label: string
  /** What is copied, asked for at the press. */
  readonly text: () => string
}

/** Copies text and says that it did; where the browser does not let it, shows the text to be copied by hand. */
export function CopyButton({ label, text }: Props) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null)
  const copy = async () => {
    const copied = text()
    setOutcome({ text: copied, isCopied: await copyText(copied) })
  }
  return (
    <>
      <Button className="text-button" onPress={copy} onBlur={() => outcome?.isCopied && setOutcome(null)}>
        {label}
      </Button>
      <span role="status" className="copied">
        {outcome?.isCopied && 'Copied'}
      </span>
      {outcome?.isCopied === false && <ByHand text={outcome.text} />}
    </>
  )
}

const ByHand = ({ text }: { readonly text: string }) => (
  <label className="by-hand">
    The browser does not let the page copy. Copy it from here:
    <textarea readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
  </label>
)
