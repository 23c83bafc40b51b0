import { plainText } from './plain-text'

/** As `plainText`, line by line: for messages that have several lines of their own. */
export const plainLines = (text: string): string => text.split('\n').map(plainText).join('\n')
