import { gazetteer } from '../language'
import { OUTLETS } from '../language/lexicon'
import { addressWithin } from './address-within'
import { OUTLET_ENDINGS } from './lexicon/outlet-words'

/** Second-level labels under which countries register their sites: bbc.co.uk, abc.net.au. */
const SECOND_LEVEL = new Set(['co', 'com', 'net', 'org', 'gov', 'ac', 'edu', 'or', 'ne', 'go'])
const ACRONYM_LENGTH = 3

/**
 * Names the outlet behind an address: "https://www.tehrantimes.com/news/1" -> "Tehran Times".
 * Known sites are in a table; the rest follow from the domain. Null where the address has no domain or anybody may publish
 * under it.
 */
export function outletOfAddress(address: string): string | null {
  const labels = hostOf(addressWithin(address))
  const top = labels.at(-1)
  if (labels.length < 2 || !top || !/^[a-z]{2,}$/.test(top)) return null
  const suffix = labels.length > 2 && top.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 2 : 1
  const name = labels.at(-suffix - 1) ?? ''
  const domain = [name, ...labels.slice(-suffix)].join('.')
  if (PLATFORMS.has(domain)) return null
  const known = outletByDomain.get(labels.slice(-suffix - 2).join('.')) ?? outletByDomain.get(domain)
  return known ?? (labels.slice(-suffix).some((label) => OF_NO_MEDIA.has(label)) ? null : nameOfLabel(name))
}

/** States, armies and universities put out reports, and are no news media. */
const OF_NO_MEDIA = new Set(['gov', 'mil', 'int', 'edu', 'ac'])

/** Everybody publishes under these: they keep, shorten, archive or pass on pages and name no publisher. */
const PLATFORMS = new Set(
  `archive.is archive.org archive.ph archive.today bit.ly blogger.com blogspot.com change.org docs.google.com dropbox.com
  facebook.com flickr.com ghost.io github.io goo.gl google.com googleusercontent.com instagram.com issuu.com linkedin.com
  livejournal.com medium.com nitter.net ow.ly pastebin.com pinterest.com quora.com reddit.com scribd.com slideshare.net
  substack.com t.co t.me telegram.org tiktok.com tinyurl.com tumblr.com twitter.com typepad.com vimeo.com vk.com weebly.com
  weibo.com wikipedia.org wixsite.com wordpress.com x.com youtu.be youtube.com`.split(/\s+/),
)

const outletByDomain: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(({ name, domains }) => (domains ?? []).map((domain) => [domain, name] as const)),
)

function hostOf(address: string): string[] {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]{1,253})/i.exec(address)?.[1] ?? ''
  return host.toLowerCase().split('.')
}

function nameOfLabel(label: string): string | null {
  const words = label
    .split('-')
    .flatMap(splitEnding)
    .filter((word) => word !== '')
  return words.length === 0 ? null : words.map((word, i) => capitalise(word, i === 0 && word !== 'the')).join(' ')
}

/** "tehrantimes" -> "tehran", "times"; "theborneopost" -> "the", "borneo", "post". */
function splitEnding(word: string): string[] {
  const ending = OUTLET_ENDINGS.find((candidate) => word.endsWith(candidate) && word.length > candidate.length + 1)
  if (!ending) return [word]
  const front = word.slice(0, -ending.length)
  const isArticleAndPlace =
    front.startsWith('the') && gazetteer.get(front.slice(3)).some(({ type }) => type !== 'outlet')
  return isArticleAndPlace ? ['the', front.slice(3), ending] : [front, ending]
}

const capitalise = (word: string, isFirst: boolean): string =>
  isFirst && word.length <= ACRONYM_LENGTH ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
