import { words } from '../../language/words'

/** Nouns before the name of a part of a state: "the Russian *republic* of Chechnya". */
export const PART_NOUNS: readonly string[] = words(
  `republic region province state city town village district port island territory enclave capital suburb oblast
  county prefecture`,
)

/** Words that may stand between a country and its body: "Russian *state-funded* Sputnik", "the French *newspaper* Le Figaro". */
export const BODY_NOUNS: readonly string[] = words(
  `newspaper daily broadcaster channel agency company bank group party giant firm outlet network website magazine
  media news state owned funded run backed controlled television tv oil gas tech carmaker bank think tank
  opposition weekly public`,
)
