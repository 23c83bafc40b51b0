import '../../../src/viewer/style/index.css'
import { onTestFinished } from 'vitest'
import type { GraphFile } from '../../../src/viewer/data/graph-folder'
import { MissingFile } from '../../../src/viewer/data/graph-folder'
import { type MountedViewer, mountViewer } from '../../../src/viewer/mount-viewer'
import { makeFixtureGraph } from './make-fixture-graph'

interface Options {
  /** The hash of the address that the page is opened at, without `#`. */
  readonly hash?: string
  /** Files that stand in for those of the fixture; null for one that is missing. */
  readonly files?: Partial<Record<GraphFile, string | null>>
}

/** Opens the viewer of the fixture, or of a folder that differs from it, until the test ends. */
export function openViewer({ hash = '', files = {} }: Options = {}): MountedViewer {
  const folder: Partial<Record<GraphFile, string | null>> = { ...makeFixtureGraph(), ...files }
  window.history.replaceState(null, '', `#${hash}`)
  localStorage.clear()
  document.body.style.margin = '0'
  const element = document.createElement('div')
  document.body.append(element)
  const viewer = mountViewer(element, async (file) => {
    const text = folder[file]
    if (text == null) throw new MissingFile(file, 'the server answers 404')
    return text
  })
  onTestFinished(() => {
    viewer.unmount()
    element.remove()
    window.history.replaceState(null, '', '#')
  })
  return viewer
}
