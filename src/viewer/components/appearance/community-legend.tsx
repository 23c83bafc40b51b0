import { ToggleButton } from 'react-aria-components/ToggleButton'
import { communityColor } from '../../core/drawing/entity-colors'
import { type Community, listCommunities } from '../../core/graph/list-communities'
import { liftCommunity } from '../../core/state/actions/appearance'
import { countWords } from '../../core/words/count-words'
import { usePalette } from '../use-theme'
import { useViewer, useViewerState, useVisible } from '../viewer-context'

/** So many members tell what a community is about. */
const NAMED = 3

/** The communities that have a color, with their largest members. Each can be lifted out of the drawing. */
export function CommunityLegend() {
  const { graph } = useViewer()
  const visible = useVisible()
  const { communities, crowd } = usePalette()
  const listed = listCommunities(graph, visible)
  const colored = listed.filter(({ number }) => number < communities.length)
  const others = listed.length - colored.length
  return (
    <>
      <p className="hint">
        Who is more closely linked with one another than with the rest. Press one to let it stand out.
      </p>
      <ul className="plain-list legend-lines">
        {colored.map((community) => (
          <li key={community.number}>
            <CommunityLine community={community} />
          </li>
        ))}
        {others > 0 && (
          <li>
            <span className="dot" aria-hidden style={{ backgroundColor: crowd }} />
            {countWords(others, 'smaller one')}
          </li>
        )}
      </ul>
    </>
  )
}

function CommunityLine({ community: { number, members } }: { readonly community: Community }) {
  const { store } = useViewer()
  const palette = usePalette()
  const isLifted = useViewerState((state) => state.appearance.community === number)
  return (
    <ToggleButton
      className="community"
      isSelected={isLifted}
      onChange={(lifted) => store.update(liftCommunity(lifted ? number : null))}
    >
      <span className="dot" aria-hidden style={{ backgroundColor: communityColor(number, palette) }} />
      <span className="community-names">
        {members
          .slice(0, NAMED)
          .map(({ name }) => name)
          .join(', ')}
      </span>
      <span className="count">{members.length}</span>
    </ToggleButton>
  )
}
