import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS } from '../../../../src/viewer/core/filter/filters'
import { focusOnCommunity } from '../../../../src/viewer/core/filter/focus'
import { visibleGraph } from '../../../../src/viewer/core/filter/visible-graph'
import { listCommunities } from '../../../../src/viewer/core/graph/list-communities'
import { toggleEntityTypes } from '../../../../src/viewer/core/state/actions/filters'
import { INITIAL_STATE } from '../../../../src/viewer/core/state/viewer-state'
import { fixtureViewerGraph } from '../../fixture-viewer-graph'

const graph = fixtureViewerGraph()
const visible = visibleGraph(graph, DEFAULT_FILTERS)

describe('the communities', () => {
  it('hold everybody who is shown once, the most often named first', () => {
    const communities = listCommunities(graph, visible)
    expect(communities.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
      [...visible.entities].sort(),
    )
    for (const { members } of communities) {
      const mentions = members.map((member) => member.mentions)
      expect(mentions).toEqual([...mentions].sort((a, b) => b - a))
    }
  })

  it('hold nobody who is hidden', () => {
    const { filters } = toggleEntityTypes(['person'], false)(INITIAL_STATE)
    const members = listCommunities(graph, visibleGraph(graph, filters)).flatMap((community) => community.members)
    expect(members.map(({ type }) => type)).not.toContain('person')
  })

  it('stand out with what is shown between their members, and nothing else', () => {
    for (const { number, members } of listCommunities(graph, visible)) {
      const focus = focusOnCommunity(graph, visible, number)
      const ids = new Set(members.map(({ id }) => id))
      expect(focus?.entities).toEqual(ids)
      for (const id of focus?.relations ?? []) {
        const { source = '', target = '' } = visible.relations.get(id) ?? {}
        expect(ids.has(source) && ids.has(target)).toBe(true)
      }
    }
  })

  it('do not stand out where there is no such community', () => {
    expect(focusOnCommunity(graph, visible, 777)).toBeNull()
  })
})
