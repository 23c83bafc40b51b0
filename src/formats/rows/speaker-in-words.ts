import type { SayingRow } from './saying-row'

type SpokenFields = Pick<SayingRow, 'sourceName' | 'sourceText' | 'sourceMention' | 'cueText' | 'cue'>

/**
 * Source and cue in the order of the text: "he (Vladimir Putin) said", "according to officials". White space is collapsed.
 *
 * @example
 * speakerInWords(sayingRow(recordsOf(data), attribution)) // 'he (Vladimir Putin) said'
 */
export function speakerInWords({ sourceName, sourceText, sourceMention, cueText, cue }: SpokenFields): string {
  const parts = [sourceWords(collapsed(sourceText ?? ''), sourceName ?? ''), collapsed(cueText ?? '')]
  const isInverted = sourceMention !== null && cue !== null && cue[0] < sourceMention[0]
  return (isInverted ? parts.reverse() : parts).filter((part) => part !== '').join(' ')
}

/** The words for the source, with its name where they are no part of it. */
function sourceWords(words: string, name: string): string {
  if (words === '') return name
  return name === '' || ` ${name} `.includes(` ${words} `) ? words : `${words} (${name})`
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()
