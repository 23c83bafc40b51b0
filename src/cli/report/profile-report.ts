import type { EntityRecord } from '../../model'
import type { EntityProfile, Lookup } from '../../query'
import type { Layout } from '../terminal/layout'
import { plainText } from '../terminal/plain-text'
import { wrap } from '../terminal/wrap'
import { countWords } from './count-words'
import { type ProfileRow, profileRow } from './profile-row'
import { relationText } from './relation-text'
import { sayingText } from './saying-text'

/**
 * One entity in words: its names, strongest relations with a quoted sentence each, what it is said to have said, what others said of it,
 * and where it is named; of each list the first `limit`.
 */
export function profileReport(graph: Lookup, profile: EntityProfile, layout: Layout, limit: number): string {
  const { relations, said, about, documents } = profileRow(graph, profile, limit)
  const sections: readonly Section[] = [
    ['Relations', profile.relations.length, relations.map((row) => relationText(row, layout))],
    ['Said', profile.attributions.length, said.map((row) => sayingText({ ...row, sourceName: null }, layout))],
    ['Said of it by others', profile.about.length, about.map((row) => sayingText(row, layout))],
    ['Articles', profile.documents.length, documents.map((row) => articleText(row, layout))],
  ]
  const texts = sections.filter(([, all]) => all > 0).map((section) => sectionText(section, layout))
  return `${[heading(profile.entity, layout), ...texts].join('\n\n')}\n`
}

function heading({ name, id, type, aliases, mentions, documents }: EntityRecord, { width, paint }: Layout): string {
  const counts = `${countWords(mentions, 'mention')} in ${countWords(documents, 'article')}`
  const lines = [`${paint.bold(plainText(name))} (${type}, ${plainText(id)})`, counts]
  if (aliases.length > 0) lines.push(wrap(plainText(`Also called ${aliases.join(', ')}`), width, ''))
  return lines.join('\n')
}

type Section = readonly [title: string, all: number, texts: readonly string[]]

function sectionText([title, all, texts]: Section, { paint }: Layout): string {
  const more = all > texts.length ? `\n  and ${all - texts.length} more (--limit ${all} shows all)` : ''
  return `${paint.bold(title)}\n${texts.join('\n')}${more}`
}

function articleText(document: ProfileRow['documents'][number], { width }: Layout): string {
  const { title, path, published, mentions, copyOfTitle } = document
  const origin = copyOfTitle === null ? null : `a copy of “${copyOfTitle}”`
  const name = [title ?? path, published, origin].filter((part) => part !== null).join(', ')
  return wrap(plainText(`${name} (${countWords(mentions, 'mention')})`), width, '  ')
}
