import { Button } from 'react-aria-components/Button'

interface Props {
  /** "2 sentences". */
  readonly words: string
  readonly onShow: () => void
}

/** Says how much of a list the filters leave out, and brings it back. */
export const FilteredOut = ({ words, onShow }: Props) => (
  <p className="filtered-out">
    {words} filtered out.{' '}
    <Button className="text-button" onPress={onShow}>
      Show
    </Button>
  </p>
)
