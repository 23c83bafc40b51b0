import { gazetteer, OUTLETS } from '../language'
import { type Article, byText, foldName, lazily } from '../model'

/** Later than any date, so that an article without one is nobody's origin where another has one. */
const UNDATED = '~'

/**
 * Puts articles in the order in which one can be the origin of another that has the same text:
 *
 * 1. what a news agency published itself, then what credits one, then what credits none. A credit is the only word of where a text
 *    comes from, and agencies sell theirs to those who print it without one, often on the same day; the agency's own article comes first
 *    even where it is dated later, since agencies date a text by its last version;
 * 2. the earlier published (a partial date counts as the beginning of its month or year), those without a date last;
 * 3. the fuller text;
 * 4. the smaller id.
 *
 * An outlet is an agency here, by whatever of its names, if the lexicon knows it as one or an article of the same collection credits it.
 */
export function orderArticles(articles: readonly Article[]): Article[] {
  const credited = articles.flatMap(({ agency }) => (agency ? [keyOf(agency)] : []))
  const agencies = new Set([...knownAgencies(), ...credited])
  const distance = ({ outlet, agency }: Article): number => (outlet && agencies.has(keyOf(outlet)) ? 0 : agency ? 1 : 2)
  return [...articles].sort(
    (a, b) =>
      distance(a) - distance(b) ||
      byText(a.published ?? UNDATED, b.published ?? UNDATED) ||
      proseLength(b) - proseLength(a) ||
      byText(a.id, b.id),
  )
}

/** One for "AFP" and "Agence France-Presse". */
const keyOf = (name: string): string => gazetteer.get(name).find(({ type }) => type === 'outlet')?.key ?? foldName(name)

const knownAgencies = lazily(() => OUTLETS.flatMap(({ name, agency }) => (agency ? [keyOf(name)] : [])))

const proseLength = ({ body }: Article): number => body.reduce((length, { start, end }) => length + end - start, 0)
