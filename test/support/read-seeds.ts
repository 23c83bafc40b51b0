import { readdirSync, readFileSync } from 'node:fs'
import type { ArticleInput } from '../../src/pipeline'

const SEEDS = new URL('../../seeds/', import.meta.url)

/** The five seed articles, in the order of their names. */
export const readSeeds = (): ArticleInput[] =>
  readdirSync(SEEDS)
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, SEEDS), 'utf8') }))
