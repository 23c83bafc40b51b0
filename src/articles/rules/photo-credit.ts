import type { BlockRule } from '../finding'
import { isPersonName } from '../is-person-name'
import { creditedOutlet, isAgency } from '../known-outlet'

const LONGEST_LINE = 80
const WRAPPING = /^[\s([©]+|[\s)\].]+$/gu
const OF_PICTURES =
  /^(?:getty(?: images)?|shutterstock|istock|alamy|corbis|epa(?:-efe)?|file|files|file photo|archive|handout|pool|stringer|reuters photo|ap photo|afp photo|social media|screengrab|courtesy)$/i

/** "AFP/File", "REUTERS/Jane Doe", "Getty Images/AFP": whose picture it is says nothing of the report. */
export const photoCredit: BlockRule = {
  id: 'photo-credit',
  where: 'anywhere',
  read({ words }) {
    if (words.length > LONGEST_LINE) return null
    const parts = words.replace(WRAPPING, '').split(/\s*\/\s*|\s+via\s+/i)
    if (parts.length < 2) return OF_PICTURES.test(parts[0] ?? '') ? {} : null
    const [owner = '', ...others] = parts
    const isOfAgency = isAgency(owner) && others.every(isPersonName)
    const isOfPictures = parts.some((part) => OF_PICTURES.test(part)) && parts.every(isPictureName)
    return isOfAgency || isOfPictures ? {} : null
  },
}

const isPictureName = (part: string): boolean =>
  OF_PICTURES.test(part) || creditedOutlet(part) !== null || isPersonName(part)
