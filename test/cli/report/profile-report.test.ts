import { expect, it } from 'vitest'
import { profileReport } from '../../../src/cli/report/profile-report'
import { paintFor } from '../../../src/cli/terminal/paint'
import { extract } from '../../../src/extract'
import { entityProfile, lookup } from '../../../src/query'

const WIRE = [
  'Kenya accused Uganda on Tuesday of moving the markers of their border on the northern slope of Mount Elgon.',
  'Surveyors of both countries had agreed last spring on the course of the line, which follows an old cattle track.',
  'The government in Kampala has sent a team of engineers, who will measure the slope again before the rains.',
].join(' ')

const LAYOUT = { width: 200, paint: paintFor({}), isWatched: false }

it('a profile says of an article that it is a copy, and of which', () => {
  const graph = lookup(
    extract([
      { path: 'a.md', text: `---\noutlet: The Ledger\ndate: 2020-05-01\ntitle: Markers moved\n---\n${WIRE}` },
      { path: 'b.md', text: `---\noutlet: The Herald\ndate: 2020-05-02\ntitle: Row on the mountain\n---\n${WIRE}` },
    ]),
  )
  const report = profileReport(graph, entityProfile(graph, 'Kenya'), LAYOUT, 10)
  expect(report).toContain('Row on the mountain, 2020-05-02, a copy of “Markers moved” (')
  expect(report).toContain('one independent source (The Ledger); one copy')
})
