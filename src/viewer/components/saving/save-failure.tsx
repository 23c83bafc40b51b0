import { Button } from 'react-aria-components/Button'

interface Props {
  readonly error: unknown
  readonly onClose: () => void
}

/** Why nothing was saved. */
export const SaveFailure = ({ error, onClose }: Props) => (
  <section className="remarks" role="alert" aria-label="Not saved">
    <h2>Nothing was saved</h2>
    <p>{error instanceof Error ? error.message : String(error)}</p>
    <Button className="button" onPress={onClose}>
      Understood
    </Button>
  </section>
)
