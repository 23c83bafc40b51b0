import type { Token } from '../../model'

/** A year that a word names. */
export interface NamedYear {
  readonly year: number
  /** "the 1990s" are ten of them. */
  readonly isDecade: boolean
}

/** The year that a word of four digits names, the first of "2014-15"; whether it is meant as one the words around it tell. */
export function yearNamed({ text }: Token): NamedYear | null {
  const [, year, decade] = /^(1\d{3}|20\d\d)(?:[-–/]\d{2,4})?(?:(['’]?s)|['’])?$/u.exec(text) ?? []
  return year ? { year: Number(year), isDecade: decade === 's' } : null
}
