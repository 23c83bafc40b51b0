import { Button } from 'react-aria-components/Button'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Heading } from 'react-aria-components/Heading'
import { chosenFiles } from '../../opening/chosen-files'
import { useOpening } from './opening-context'
import { PasteBox } from './paste-box'

/** Tells what can be opened, and takes it. */
export function OpeningInvitation() {
  return (
    <>
      <Button slot="close" className="button close">
        Close
      </Button>
      <Heading slot="title">Open your own</Heading>
      <p>
        Drop files or a folder anywhere on this page, paste a text, or choose files here. Nothing leaves this machine:
        everything is read in this browser.
      </p>
      <FileButtons />
      <dl className="openable">
        <dt>Articles</dt>
        <dd>
          Plain text (.txt) or Markdown (.md) in English, one article a file, up to 16 MB each. Their graph takes the
          place of the one shown.
        </dd>
        <dt>A graph</dt>
        <dd>
          GEXF, GraphML or JSON that Pressgraph has saved, also after Gephi has kept it; or a graph folder, for all of
          its sentences.
        </dd>
      </dl>
      <PasteBox />
    </>
  )
}

function FileButtons() {
  const opening = useOpening()
  const open = (files: FileList | null) => files && files.length > 0 && void opening.open(chosenFiles(files))
  return (
    <div className="opening-actions">
      <FileTrigger allowsMultiple onSelect={open}>
        <Button className="button">Choose files…</Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={open}>
        <Button className="button">Choose a folder…</Button>
      </FileTrigger>
    </div>
  )
}
