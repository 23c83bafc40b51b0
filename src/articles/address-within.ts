/** Archives and caches keep a page under an address of their own, with the page's address behind it. */
const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org|archive\.(?:org|is|ph|today)|webcache\.googleusercontent\.com)\/.{0,200}?(https?:\/\/\S+)$/i

/**
 * The address of the page itself, where an archive's is given:
 * "https://web.archive.org/web/20190812/http://a.org/b" -> "http://a.org/b". The day that it was archived is no date of the article.
 */
export const addressWithin = (address: string): string => ARCHIVE.exec(address)?.[1] ?? address
