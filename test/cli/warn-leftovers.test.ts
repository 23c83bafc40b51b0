import { describe, expect, it, vi } from 'vitest'
import { warnLeftovers } from '../../src/cli/report/warn-leftovers'

describe('a folder that a build could not remove', () => {
  it('is named on standard error, with what to do, and nothing that a terminal would obey', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    warnLeftovers(['/tmp/.graph.pressgraph-trash', '/tmp/.\u001b[1m.pressgraph-trash'])
    const text = write.mock.calls.map(([words]) => String(words)).join('')
    write.mockRestore()
    expect(text).toContain(
      'could not be removed: /tmp/.graph.pressgraph-trash. Nothing needs it: delete it yourself.\n',
    )
    expect(text).not.toContain('\u001b')
  })
})
