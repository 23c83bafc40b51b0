import type { Lookup } from '../lookup'
import { isWithin } from './date-range'
import { findDocuments } from './find-documents'

/** What is asked of the document that something stands in. */
export interface PublicationFilter {
  /** Only from documents that may have been published within, ends included; ISO 8601, possibly partial. No date is no match. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Only from documents that this outlet published or that credit it. */
  readonly outlet?: string | undefined
  /** Only from this document, given by id or path. */
  readonly document?: string | undefined
}

type PublicationTest = (place: { readonly document: string }) => boolean

/** Throws a NameError on an outlet, a RangeError on a document that is not there. */
export const publicationTests = (graph: Lookup, filter: PublicationFilter): readonly PublicationTest[] => [
  ...dateTests(graph, filter),
  ...outletTests(graph, filter),
  ...documentTests(graph, filter),
]

function dateTests({ documentById }: Lookup, { since, until }: PublicationFilter): readonly PublicationTest[] {
  if (since === undefined && until === undefined) return []
  return [({ document }) => isWithin(documentById.get(document)?.published ?? null, since, until)]
}

function outletTests({ names, documentById }: Lookup, { outlet }: PublicationFilter): readonly PublicationTest[] {
  if (outlet === undefined) return []
  const { id } = names.resolve(outlet, 'outlet')
  return [
    ({ document }) => {
      const article = documentById.get(document)
      return article?.outlet === id || article?.agency === id
    },
  ]
}

function documentTests(graph: Lookup, { document: word }: PublicationFilter): readonly PublicationTest[] {
  if (word === undefined) return []
  const ids = new Set(findDocuments(graph, word).map(({ id }) => id))
  return [({ document }) => ids.has(document)]
}
