import { describe, expect, it } from 'vitest'
import { withExplicitImports } from '../../.config/publish-declarations'

const FILES = new Set(['index.d.ts', 'a.d.ts', 'model/index.d.ts', 'model/span.d.ts'])

const rewrite = (path: string, text: string) => withExplicitImports(path, text, (file) => FILES.has(file))

describe('a published declaration', () => {
  it.each([
    ['a file', 'index.d.ts', "export { a } from './a';", "export { a } from './a.js';"],
    ['a folder', 'index.d.ts', "import type { Span } from './model';", "import type { Span } from './model/index.js';"],
    ['a file above', 'model/span.d.ts', "export * from '../a';", "export * from '../a.js';"],
    ['its own folder', 'model/span.d.ts', "export * from '.';", "export * from './index.js';"],
    ['the folder above', 'model/span.d.ts', "export * from '..';", "export * from '../index.js';"],
    ['the type of an import', 'a.d.ts', "let b: import('./model').Span;", "let b: import('./model/index.js').Span;"],
    ['an import for its effect', 'a.d.ts', 'import "./model/span";', "import './model/span.js';"],
    ['several lines', 'a.d.ts', "export {\n  b\n} from './model';", "export {\n  b\n} from './model/index.js';"],
  ])('names the file that it imports: %s', (_, path, text, expected) => {
    expect(rewrite(path, text).text).toBe(expected)
  })

  it.each([
    ['packages', "import type { AbstractGraph } from 'graphology-types';"],
    ['comments', "/** import { a } from './nowhere' */\n// from './nowhere'\n"],
    ['other strings', "export declare const a: './nowhere';"],
  ])('keeps %s as they are', (_, text) => expect(rewrite('index.d.ts', text)).toEqual({ text, imports: [] }))

  it('says which files it leads to', () => {
    const { imports } = rewrite('model/span.d.ts', "export * from '../a'; let b: import('..').B;")
    expect(imports).toEqual(['a.d.ts', 'index.d.ts'])
  })

  it('is not published with an import that leads nowhere', () => {
    expect(() => rewrite('index.d.ts', "export * from './gone';")).toThrow(
      'index.d.ts imports ./gone, which has no declaration',
    )
  })
})
