import type { EntityType } from '../../../model'

/** The colors of the drawing, `#rrggbb`. The page's own colors are in its style sheets. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  /** Names of what is out of focus. */
  readonly faint: string
  readonly entity: Readonly<Record<EntityType, string>>
  /** The largest communities in their order: every two of these, and the next, are told apart by every common color vision. */
  readonly communities: readonly string[]
  /** All communities that have no color of their own. */
  readonly crowd: string
  /** Ends and middle of the scale from conflict to cooperation: orange and blue are told apart by every common color vision. */
  readonly conflict: string
  readonly even: string
  readonly cooperation: string
  /** Standing ties and speech, which are neither. */
  readonly neutral: string
  readonly weak: string
}

const LIGHT: Palette = {
  paper: '#fbfaf7',
  ink: '#1c1b19',
  faint: '#9a958c',
  entity: {
    person: '#2f4b7c',
    country: '#c08a00',
    organization: '#1b8a7a',
    outlet: '#8a4f8f',
    place: '#7d7a3a',
    topic: '#8b8680',
  },
  communities: [
    '#e95d64',
    '#522583',
    '#cc872a',
    '#2a441c',
    '#6e91fb',
    '#a34165',
    '#655a06',
    '#af7ca0',
    '#786db8',
    '#6a1f59',
  ],
  crowd: '#b5ada0',
  conflict: '#b33c00',
  even: '#b5ada0',
  cooperation: '#0b62b8',
  neutral: '#bfb8ac',
  weak: '#dcd7cd',
}

const DARK: Palette = {
  paper: '#15171b',
  ink: '#eceae5',
  faint: '#6d6a65',
  entity: {
    person: '#8fb0ea',
    country: '#e6b845',
    organization: '#4fc3b0',
    outlet: '#cf96d6',
    place: '#bdb96a',
    topic: '#98938b',
  },
  communities: [
    '#d9dd77',
    '#4872d9',
    '#be4335',
    '#aae4c1',
    '#e282b2',
    '#0fb772',
    '#afa1f0',
    '#b3a12b',
    '#32edf8',
    '#b04197',
  ],
  crowd: '#77726a',
  conflict: '#ff8648',
  even: '#77726a',
  cooperation: '#58a9ff',
  neutral: '#5f5b55',
  weak: '#3d3c3b',
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = { light: LIGHT, dark: DARK }
