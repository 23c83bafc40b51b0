import { expect, it } from 'vitest'
import { lazily } from '../../src/model'

it('makes a value when it is first asked for, and gives that one ever after', () => {
  let made = 0
  const value = lazily(() => ({ number: ++made }))
  expect(made).toBe(0)
  const first = value()
  expect([value(), value(), first.number, made]).toEqual([first, first, 1, 1])
  expect(value()).toBe(first)
})
