import type { GraphData } from '../model'

/** The kinds of record in a dump, in their order, and the list of `GraphData` that each stands for. */
export const DUMP_KINDS = [
  { kind: 'document', list: 'documents' },
  { kind: 'entity', list: 'entities' },
  { kind: 'mention', list: 'mentions' },
  { kind: 'attribution', list: 'attributions' },
  { kind: 'relation', list: 'relations' },
  { kind: 'judgement', list: 'judgements' },
] as const satisfies readonly { kind: string; list: keyof GraphData }[]

/** A kind of record in a dump. */
export type DumpKind = (typeof DUMP_KINDS)[number]

/** All that the extractor knows; the layout is not part of it. */
export type Dump = Omit<GraphData, 'nodes'>
