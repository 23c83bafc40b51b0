/** A piece of code in a recipe, and what it prints, where the recipe shows it. */
export interface Block {
  /** `sh`, `sql`, `python`, ... */
  readonly language: string
  readonly code: string
  readonly shown: string | null
}

/** What stands under one heading: its blocks build on each other. */
export interface Recipe {
  readonly title: string
  readonly blocks: readonly Block[]
}

const FENCED = /^```(\w*)\n([^]*?)^```$/gm

/** The recipes of a README: the headings of its section "Recipes". A block without a language is what the one before it prints. */
export function readRecipes(readme: string): readonly Recipe[] {
  const [, section = ''] = readme.split(/^## Recipes$/m)
  const [own = ''] = section.split(/^## /m)
  return own
    .split(/^### /m)
    .slice(1)
    .map((text) => ({ title: text.slice(0, text.indexOf('\n')), blocks: blocksOf(text) }))
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  for (const [, language = '', code = ''] of text.matchAll(FENCED)) {
    const last = blocks.at(-1)
    if (language !== '') blocks.push({ language, code, shown: null })
    else if (last) blocks[blocks.length - 1] = { ...last, shown: code }
  }
  return blocks
}
