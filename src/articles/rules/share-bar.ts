import type { BlockRule } from '../finding'

const WORDS = new Set(
  `share shares tweet tweets retweet pin pinterest facebook twitter x whatsapp linkedin reddit telegram email e-mail mail print
  instagram youtube tiktok flipboard pocket messenger viber vk snapchat tumblr copy link comments comment save like likes it on
  via this article story page post with your friends followers google google+ plus rss button to by add sms`.split(
    /\s+/,
  ),
)
const MARKERS = new Set(
  `share shares tweet retweet pinterest facebook twitter whatsapp linkedin reddit telegram instagram youtube flipboard messenger
  viber`.split(/\s+/),
)

/** "Share", "Facebook Twitter WhatsApp Email", "Share this on Facebook 12": nothing but the words of share buttons. */
export const shareBar: BlockRule = {
  id: 'share-bar',
  where: 'anywhere',
  read({ words }) {
    if (words.length > 200) return null
    const all = words
      .toLowerCase()
      .split(/[\s|,/:•·!.]+/u)
      .filter((word) => word !== '')
    return all.some((word) => MARKERS.has(word)) && all.every((word) => WORDS.has(word) || /^[\d+]+k?$/.test(word))
      ? {}
      : null
  },
}
