import { use, useMemo, useState } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { pathParagraph, pathText } from '../../../formats'
import type { GraphPath } from '../../../query'
import { CopyButton } from '../parts/copy-button'
import { useViewer } from '../viewer-context'

const KINDS = { plain: { name: 'Plain text', write: pathText }, markdown: { name: 'Markdown', write: pathParagraph } }
type Kind = keyof typeof KINDS
const KIND_NAMES = Object.keys(KINDS) as Kind[]

/** The whole path as a paragraph with footnotes, to be seen and copied. */
export function CopiedPath({ path }: { readonly path: GraphPath }) {
  const { graph, records } = useViewer()
  const [documentById, relationById] = [use(records.documents()), use(records.relations())]
  const [kind, setKind] = useState<Kind>('plain')
  const text = useMemo(
    () => KINDS[kind].write(path, { documentById, relationById, entityById: graph.entities }),
    [kind, path, documentById, relationById, graph],
  )
  return (
    <section>
      <h3>As a paragraph with footnotes</h3>
      <div className="copied-path-tools">
        <ToggleButtonGroup
          className="choice"
          aria-label="Form of the paragraph"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[kind]}
          onSelectionChange={(keys) => setKind(KIND_NAMES.find((one) => keys.has(one)) ?? kind)}
        >
          {KIND_NAMES.map((one) => (
            <ToggleButton key={one} id={one}>
              {KINDS[one].name}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <CopyButton label="Copy" text={() => text} />
      </div>
      <div className="paragraph" role="region" aria-label="The paragraph" tabIndex={0}>
        {text}
      </div>
    </section>
  )
}
