import { words } from '../../language/words'

/** Nouns that end as those of people do ("minister", "senator", "person"), but are things. Singular. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  words(`anger answer barrier behavior behaviour border chapter character color colour computer container corner corridor cover danger debtor
    disaster dinner dollar error factor fervor fever flavor favour favor flower fiber hammer harbor harbour honor honour
    horror humor humour hunger labor labour letter list lesson matter meter mirror monitor motor number order paper pepper
    poison power prison quarter reactor reason register river rumor rumour season sector shelter sensor silver
    summer supper terror timber tower tractor transfer trailer twist vapor vector waist water weather whisper winter`),
)
