import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../../src/formats'

describe('text in Markdown', () => {
  it.each([
    ['plain words', 'Macron met Putin, in Paris: a “first”.', 'Macron met Putin, in Paris: a “first”.'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a link and an image', '[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['HTML and a comment', '<b>x</b><!--', '\\<b\\>x\\</b\\>\\<!--'],
    ['an entity', '&lt; &#60; AT&T, R & D', '\\&lt; &\\#60; AT\\&T, R & D'],
    ['code', '`rm -rf`', '\\`rm -rf\\`'],
    ['a heading', '# Big', '\\# Big'],
    ['a bullet', '- one', '\\- one'],
    ['a sum', '+ one', '\\+ one'],
    ['a number', '1. one', '1\\. one'],
    ['a number in brackets', '12) one', '12\\) one'],
    ['a figure that is no number of a list', '3.5 percent', '3.5 percent'],
    ['a quotation', '> one', '\\> one'],
    ['a table', '| a | b |', '\\| a \\| b \\|'],
    ['a footnote', '[^1]: mine', '\\[\\^1\\]: mine'],
    ['a backslash', 'a\\', 'a\\\\'],
    ['an exclamation mark at the end', 'Stop!', 'Stop\\!'],
    ['an address of the web', 'see https://x.example/_a_?b=*', 'see `https://x.example/_a_?b=*`'],
    ['an address without a scheme', 'see www.x.example', 'see `www.x.example`'],
    ['an address of mail', 'write to me@x.example now', 'write to `me@x.example` now'],
    ['a handle', 'by @someone', 'by `@someone`'],
    ['an address with backticks', 'a``b@x.example`', '``` a``b@x.example` ```'],
    ['lines', 'a\n\n# b\r\n\tc', 'a \\# b c'],
    ['controls and overrides', 'a\u0000\u001b[31mb\u202ec', 'a \\[31mb c'],
    ['halves of surrogate pairs', 'a\ud800 \udc00b 😀', 'a\ufffd \ufffdb 😀'],
    ['nothing', ' \n ', ''],
  ])('shows %s as the words they are', (_, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })

  it('has no mark that is not escaped, whatever the words', () => {
    const words = fc.array(fc.constantFrom(...'*_`[]()<>|~^$={}#!\\&;-+.:/ \n\t\u202e1a“é'), { maxLength: 40 })
    fc.assert(
      fc.property(words, (letters) => {
        const text = escapeMarkdown(letters.join(''))
        const plain = text.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, (span, fence: string, at: number) =>
          text[at - 1] === '\\' || fence === span ? span : 'c',
        )
        expect(plain.replace(/\\[!-/:-@[-`{-~]/g, '–')).not.toMatch(
          /[*_`[\]<>|~^$={}#\\\n\t\u202e]|&[#a-z]|^[-+]|^\d+[.)]( |$)/i,
        )
      }),
    )
  })

  it('takes a million characters in no time to speak of', () => {
    const hostile = '[`@&*!'.repeat(160_000)
    expect(escapeMarkdown(hostile).length).toBeGreaterThan(hostile.length)
  })
})
