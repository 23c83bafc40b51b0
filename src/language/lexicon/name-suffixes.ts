/** What may follow a person's name and belongs to it. Written by hand; check against: English-language name customs. */
export const NAME_SUFFIXES: readonly string[] = [
  ['Jr', 'Jnr', 'Sr', 'Snr', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'],
  ['XV', 'XVI', 'XVII', 'XVIII', 'XXIII', 'Esq', 'PhD', 'MD', 'KC', 'QC', 'MP', 'MEP', 'CBE', 'OBE', 'MBE'],
].flat()

/** Of these, what tells a son from his father. */
export const GENERATION_SUFFIXES: readonly string[] = ['Jr', 'Jnr', 'Sr', 'Snr', 'II', 'III', 'IV']
