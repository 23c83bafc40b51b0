import type { BlockRule, Finding } from '../finding'
import { findDate } from '../parse-date'
import { readNames } from '../read-names'

const LEAD =
  /^(?:(?:written|story|text|reported|posted|words) )?by:?\s+|^(?:author|authors|writer|reporter|byline)s?:\s*/i
const FROM_PLACE = /^from\s+(?=.{1,80}\s+in\s+\p{Lu})/iu
const LABEL_AND_REST = /\b(?:published|posted|updated|last updated)\b.{0,100}$/i
const NOBODY =
  /^(?:admin|administrator|editor|staff|staff writer|staff reporter|our correspondent|agencies|web desk|news desk)$/i
const LONE_NAME = /^(?:the )?\p{Ll}?\p{Lu}[\p{L}\p{N}.'’-]*$/u

/** "By Jane Doe and John Smith, Reuters", "By Azernews", "Written by Jane Doe | May 31, 2017". */
export const byline: BlockRule = {
  id: 'byline',
  where: 'edges',
  read({ words }) {
    const lead = (LEAD.exec(words) ?? FROM_PLACE.exec(words))?.[0]
    if (!lead || words.length > 200) return null
    const date = findDate(words)
    const who = words.slice(lead.length, date?.start).replace(LABEL_AND_REST, '')
    const finding = readWho(who.replace(/[\s,.|•·(–—-]+$/u, ''))
    return finding && date ? { ...finding, published: date.date } : finding
  },
}

function readWho(who: string): Finding | null {
  if (NOBODY.test(who)) return {}
  if (LONE_NAME.test(who)) return { credit: who }
  const names = readNames(who)
  const [credit] = names?.outlets ?? []
  return names && { authors: names.people, ...(credit && { credit }) }
}
