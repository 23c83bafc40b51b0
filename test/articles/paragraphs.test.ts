import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/articles'

const proseOf = (text: string, path = 'a.txt') =>
  readArticle({ path, text }).body.map(({ start, end }) => text.slice(start, end))

describe('paragraphs', () => {
  it('join the lines of a file that was wrapped at a fixed width', () => {
    const first = `The French president and his Russian counterpart met for the first
time on Monday at Versailles, in the palace of the kings of France.
They spoke about Syria.`
    const second = `"It was a frank exchange," said Mr. Macron, who had invited him to
the opening of an exhibition.`
    expect(proseOf(`Macron and Putin hold talks\nBy Jane Doe\n\n${first}\n\n${second}\n`)).toEqual([
      'Macron and Putin hold talks',
      first,
      second,
    ])
  })

  it('are the lines of a file without blank lines', () => {
    const long =
      'The French president and his Russian counterpart, who had not met before, talked for three hours on Monday in the palace of Versailles.'
    expect(proseOf(`Macron meets Putin\n${long}\nThey had lunch.\n${long}`)).toEqual([
      'Macron meets Putin',
      long,
      'They had lunch.',
      long,
    ])
  })

  it('are the same whatever the line ends', () => {
    const lines = ['Macron meets Putin', '', 'By Jane Doe', '', 'Macron met Putin.', 'Putin left.']
    expect(proseOf(lines.join('\r\n'))).toEqual(proseOf(lines.join('\n')))
    expect(proseOf(lines.join('\r'))).toEqual(proseOf(lines.join('\n')))
  })
})

describe('a Markdown file', () => {
  const markdown = `---
title: "Macron meets Putin"
author: [Jane Doe, John Smith]
date: 2017-05-30
source: https://www.lemonde.fr/x
---
![Versailles](palace.png)

- [Home](/)
- [World](/world)

# Macron meets Putin

Paris, 30 May 2017 – French [President Macron](http://x.org) met *Putin* on
Monday. They talked.

> "It was frank," he said.

## What comes next

- Putin will go to Moscow.

\`\`\`
code
\`\`\`
`

  it('gives its front matter as metadata', () => {
    expect(readArticle({ path: 'a.md', text: markdown })).toMatchObject({
      title: 'Macron meets Putin',
      authors: ['Jane Doe', 'John Smith'],
      published: '2017-05-30',
      outlet: 'Le Monde',
      url: 'https://www.lemonde.fr/x',
    })
  })

  it('gives its prose with links and emphasis as they are, without images, menus, code and marks', () => {
    expect(proseOf(markdown, 'a.md')).toEqual([
      'Macron meets Putin',
      'French [President Macron](http://x.org) met *Putin* on\nMonday. They talked.',
      '"It was frank," he said.',
      'What comes next',
      'Putin will go to Moscow.',
    ])
  })

  it('takes the headline from the front matter where the text has none', () => {
    expect(proseOf('---\ntitle: Macron meets Putin\n---\nThe two met. Putin left.', 'a.markdown')).toEqual([
      'Macron meets Putin',
      'The two met. Putin left.',
    ])
  })

  it('reads underlined headings and bold bylines', () => {
    const text = 'Macron meets Putin\n==================\n\n**By Jane Doe**\n\nThe two met.'
    expect(readArticle({ path: 'a.md', text })).toMatchObject({ title: 'Macron meets Putin', authors: ['Jane Doe'] })
    expect(proseOf(text, 'a.md')).toEqual(['Macron meets Putin', 'The two met.'])
  })
})
