import '../../../src/viewer/style/index.css'
import { onTestFinished } from 'vitest'
import type { GraphFile, GraphFolder } from '../../../src/viewer/data/graph-folder'
import { MissingFile } from '../../../src/viewer/data/graph-folder'
import type { GraphSource } from '../../../src/viewer/data/graph-source'
import { sourceOfFolder } from '../../../src/viewer/data/source-of-folder'
import { type MountedViewer, mountViewer } from '../../../src/viewer/mount-viewer'
import { makeFixtureGraph } from './make-fixture-graph'

interface Options {
  /** The hash of the address that the page is opened at, without `#`. */
  readonly hash?: string
  /** Files that stand in for those of the fixture; null for one that is missing. */
  readonly files?: Partial<Record<GraphFile, string | null>>
  /** Another folder than the fixture's. */
  readonly folder?: GraphFolder
  /** Another graph than that of a folder. */
  readonly source?: GraphSource
}

/** Opens the viewer of the fixture, or of another graph, until the test ends. */
export function openViewer({
  hash = '',
  files = {},
  folder = fixtureWith(files),
  source = sourceOfFolder(folder, 'fixture'),
}: Options = {}): MountedViewer {
  window.history.replaceState(null, '', `#${hash}`)
  localStorage.clear()
  document.body.style.margin = '0'
  const element = document.createElement('div')
  document.body.append(element)
  const viewer = mountViewer(element, source)
  onTestFinished(() => {
    viewer.unmount()
    element.remove()
    window.history.replaceState(null, '', '#')
  })
  return viewer
}

function fixtureWith(files: Partial<Record<GraphFile, string | null>>): GraphFolder {
  const textByFile: Partial<Record<GraphFile, string | null>> = { ...makeFixtureGraph(), ...files }
  return async (file) => {
    const text = textByFile[file]
    if (text == null) throw new MissingFile(file, 'the server answers 404')
    return text
  }
}
