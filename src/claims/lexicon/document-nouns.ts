import { words } from '../../language/words'

/** Nouns for what is written, counted or shown and so tells something: "the *poll* shows that". Singular lemmas. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`account ad advert advertisement affidavit agreement analysis announcement article audit autopsy bill biography blog
    book briefing brochure bulletin cable census chart clip column commentary commercial communique complaint constitution contract
    data decree dispatch document documentary dossier draft editorial email estimate evidence examination file filing film finding
    footage graph guidance guideline headline index indictment inquiry investigation law lawsuit leaflet legislation letter log
    manifesto map memo memoir message minutes model motion narrative newsletter note notice novel op-ed opinion order page pamphlet
    paper paragraph petition plan play poll post poster presentation projection proposal query questionnaire reading recording record
    release report research resolution result review ruling rule scene script series sign slide song speech statement statistic
    story study summary survey tale tape testimony text transcript treaty tweet verdict video web website will work figure numbers`),
)
