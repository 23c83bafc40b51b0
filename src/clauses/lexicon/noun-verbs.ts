import { words } from '../../language/words'

/** Base forms that news uses both as verbs and as nouns, so that the words around must tell. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  words(`abuse access accord address advance aid aim air ally amount answer appeal approach arm arrest assault attack award
    back balk ban bar barrage battle bid blame blast block blockade boast bolster bomb bombard boost boycott brand breach
    break bribe bridge broadcast broker budget burn call campaign censure challenge champion change charge cheer chide
    claim clash clear close comment compromise concern condition conflict contact contest contract control cost
    counter court cover crash credit curb cut damage dare deal debate decline defeat delay demand deport deposit detail
    dismiss dispatch display dispute doubt draft drill drive drop ease edge embrace end endorse escape estimate
    exchange exhort exit experience exile export extend face fall fault favor favour fear feature feud fight file film fine finance
    fire flag flee flood focus force forecast form free freeze front fuel function fund gain gather grant greet grip
    ground group grow guarantee guard guide hail halt hand harbor harbour harm hate head help hike hint hire hit hold
    honor honour hope host hunt hurt impact import increase influence inform issue jail join joke journey judge jump keep
    kick kidnap lack lambast land laud launch lead leak lease leave level lift limit line link list lobby lock look
    loom lose lure make march mark market mass massacre matter measure meet mock monitor mourn move murder name
    need net nod note nudge object offer open order oust own pact pardon park partner pass pause pay permit phone pilot
    place plan play pledge plot point poison poll pose position post praise press pressure probe process produce
    profit progress project promise prompt protest prize pull pump purchase purge push question quit race raid rally rank rate
    reach read rebel rebuke recall record reform refuse regret release remark rent repeat reply report request rescue
    research resort respect rest result retreat return review revolt reward rise risk rival row rule run rush sanction say
    scale search seat seek sell sentence set settle shame shape share shell shield shift shoot show shut sign signal slam
    slap slash smuggle snub sound spar spark spat speed spend split spread spur spy square stake stall stamp stand
    start state stay stem step stop storm strain stress strike strip struggle study sue suffer supply support surge
    survey suspect swap switch tackle talk target task tax team tear tender term test thank threaten threat tie top torture
    tour track trade train transfer transport travel treat trial trick trigger trust try turn tweet twin undercut update upset urge
    use value venture veto view visit voice vote vow voyage wage walk want warn watch weigh welcome win wire wish
    witness work worry wound wreck yield`),
)

/** Plural nouns of news that compromise likes to take for verbs: verbs only between a subject and an object of their own. */
export const NOUN_FIRST: ReadonlySet<string> = new Set(
  words(`police forces firms rights troops ties polls targets rules projects officials sources networks network funds campaigns
    campaign clashes talks sanctions rebels relations requests protests rallies strikes attacks raids reforms reports ships
    planes drones arms weapons curbs limits bonds borders costs courts crimes debts deals fees fighters flights focuses gains
    groups guards hostages interests issues jobs judges laws leaders lenders lines loans losses markets measures members
    militants mines minds missiles moves networks numbers offices outlets partners parts parties patrols places plants
    policies ports posts prices powers prisoners processes profits questions records remarks results risks roads sales
    schools sites stakes states steps stocks strains supplies systems taxes teams terms tests threats tours units views
    vessels victims votes voters walls wars waters workers wounds works years comments studies shares services sentences`),
)

/** Whether the word is a form of a verb that is a noun too: "curbs", "network", but not "remains". */
export const isAlsoNoun = (word: string): boolean =>
  NOUN_VERBS.has(word) || NOUN_FIRST.has(word) || singulars(word).some((singular) => NOUN_VERBS.has(singular))

/** What an -s form may be a form of: "policies", "clashes", "curbs". */
const singulars = (word: string): readonly string[] =>
  word.endsWith('s') ? [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`] : []

/** Nouns whose singular form has a plural verb: "5 percent *support* her". */
export const PLURAL_IN_SENSE: ReadonlySet<string> = new Set(
  words(
    'percent police people majority public youth military others many some most both all few several none thousand million',
  ),
)

/** What stands before a "to" that begins no infinitive: "responded to *attacks*", "thanks to *aid* from". */
export const BEFORE_PREPOSITION_TO: ReadonlySet<string> = new Set(
  words(`according due thanks response respond responds responded responding reply replied replying access close next
    addition compared contrary prior relation regard related subject object objected amount amounts amounted resort
    resorted reaction reacted react key similar opposed opposition loyal come came add adds added lead leads led
    contribute contributed return returned talk talks talked speak speaks spoke speaking visit visits trip accustomed
    answer link linked links listen listened went`),
)

/** -ing forms that stand before nouns as adjectives. */
export const MODIFYING_GERUNDS: ReadonlySet<string> = new Set(
  words(
    'emerging surrounding remaining ruling growing outgoing incoming rising neighbouring neighboring warring ongoing existing missing leading opposing governing',
  ),
)

/** Of the words that are both, those that are a verb behind "to" before any noun: "to *end* hunger". */
export const VERB_BEHIND_TO: ReadonlySet<string> = new Set(
  words(`end stop cut fight boost curb halt counter lift ease block seek ban release free help avert tackle combat hold win host
    join meet limit keep bring oust pardon endorse welcome condemn prevent protect face gain reach escape spread stem spur`),
)

/** Words behind which "to" begins an infinitive even when nothing follows it: "set to *talk*", "refused to *budge*". */
export const TAKES_INFINITIVE: ReadonlySet<string> = new Set(
  words(`set sets ready able unable likely unlikely want wants wanted wanting agree agrees agreed agreeing refuse refuses
    refused refusing vow vows vowed vowing plan plans planned planning seek seeks sought seeking fail fails failed failing
    threaten threatens threatened threatening decide decides decided try tries tried trying hope hopes hoped hoping need
    needs needed expected begin began start started continue continues continued promise promises promised pledge pledges
    pledged offer offers offered decline declines declined prepared preparing prepares prepare willing unwilling eager
    poised forced urged asked told allowed ordered invited able intend intends intended manage managed manages right bid
    decision plan refusal pledge promise threat attempt effort efforts attempts going about planning attempting conspiring
    plotting helping declining promising pledging offering`),
)
