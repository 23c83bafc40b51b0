import { words } from '../../language/words'
import type { RelationType } from '../../model'
import type { RoleNoun } from './role-noun'

const rolesOf = (type: RelationType, nouns: string): readonly RoleNoun[] => words(nouns).map((noun) => ({ noun, type }))

const patientsOf = (type: RelationType, nouns: string): readonly RoleNoun[] =>
  words(nouns).map((noun) => ({ noun, type, reversed: true }))

/** Nouns that name somebody by what they are to another. */
export const ROLE_NOUNS: readonly RoleNoun[] = [
  ...rolesOf(
    'support',
    `admirer advocate ally apologist backer cheerleader confidant confidante defender devotee fan follower friend
    loyalist proponent protector supporter sympathiser sympathizer`,
  ),
  ...rolesOf('cooperate', 'accomplice collaborator partner teammate'),
  ...rolesOf('aid', 'benefactor donor financier funder lender patron rescuer sponsor'),
  ...rolesOf('accuse', 'accuser critic detractor'),
  ...rolesOf('reject', 'adversary antagonist competitor contender enemy foe nemesis opponent rival'),
  ...rolesOf('assault', 'assassin attacker invader kidnapper killer murderer torturer'),
  ...rolesOf('coerce', 'captor jailer occupier persecutor'),
  ...rolesOf(
    'lead',
    `boss captain ceo chair chairman chairperson chairwoman chancellor chief co-founder coach cofounder commander
    emperor emir founder governor head king leader mayor monarch premier president prime-minister queen ruler
    secretary-general speaker sultan co-leader co-chair dictator strongman`,
  ),
  ...rolesOf(
    'member',
    `activist adviser advisor agent aide ambassador anchor analyst banker candidate citizen columnist commissioner
    congressman congresswoman correspondent delegate deputy diplomat director economist editor employee envoy executive fellow general
    journalist lawmaker lawyer legislator lieutenant member midfielder minister national negotiator nominee official
    operative player politician professor prosecutor reporter representative researcher secretary senator soldier spokesman
    spokesperson spokeswoman staffer striker student veteran affiliate branch offshoot`,
  ),
  ...rolesOf('own', 'owner proprietor shareholder'),
  ...patientsOf('own', 'subsidiary'),
  ...rolesOf(
    'relative',
    `aunt brother brother-in-law child cousin dad daughter ex-husband ex-wife father fiance fiancee granddaughter
    grandfather grandmother grandson half-brother half-sister heir husband mother nephew niece relative
    sibling sister sister-in-law son son-in-law spouse stepson stepdaughter twin uncle widow widower wife`,
  ),
  ...rolesOf(
    'located',
    'capital city district island neighborhood neighbourhood port province region suburb town village',
  ),
  ...patientsOf('assault', 'victim'),
  ...patientsOf('aid', 'beneficiary recipient'),
  ...patientsOf('coerce', 'captive detainee hostage prisoner'),
]
