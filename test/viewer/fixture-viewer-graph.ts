import { readGraph } from '../../src/viewer/core/graph/read-graph'
import type { ViewerGraph } from '../../src/viewer/core/graph/viewer-graph'
import { makeFixtureGraph } from '../browser/support/make-fixture-graph'

/** The graph of the fixture, as the viewer reads it. */
export const fixtureViewerGraph = (): ViewerGraph => readGraph(makeFixtureGraph()['graph.json'])
