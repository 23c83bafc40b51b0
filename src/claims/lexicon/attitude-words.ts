import { words } from '../../language/words'

/** Predicates that tell what somebody thinks or feels: "is *confident* that", "were *worried* about". */
export const ATTITUDE_ADJECTIVES: ReadonlySet<string> = new Set(
  words(`adamant afraid aghast alarmed alert amazed ambivalent amenable amused angered angry annoyed anxious apologetic appalled apprehensive ashamed
    astonished astounded averse aware baffled bearish bewildered bitter blunt bullish candid categorical cautious certain circumspect clear cognizant comfortable
    concerned confident confused conscious content convinced coy critical curious cynical defiant delighted desirous despondent determined
    devastated disappointed discontented disdainful disgusted dismayed dismissive displeased distressed disturbed doubtful dubious eager
    embarrassed emphatic enamored encouraged enraged enthusiastic envious excited explicit fearful fond frank frightened frustrated furious glad
    grateful guarded happy heartbroken hesitant hopeful horrified hostile hurt impatient impressed incensed incredulous indifferent
    indignant insistent intent interested irate irked irritated jealous jittery jubilant keen leery livid loath mindful miserable mistrustful
    mystified nervous nostalgic noncommittal offended opposed optimistic outraged overjoyed passionate perplexed perturbed pessimistic petrified pleased
    positive prepared proud puzzled ready receptive relieved reluctant resentful resigned resistant resolute sad saddened sanguine satisfied scared scathing
    sceptical scornful sensitive shocked silent skeptical sorry specific startled stunned supportive sure surprised suspicious sympathetic terrified
    thankful thrilled tired tolerant torn troubled unapologetic unaware uncertain unclear uncomfortable unconcerned unconvinced undecided undeterred
    uneasy unequivocal unhappy unimpressed unsettled unsure unswayed unwilling upbeat upset vague vehement vocal wary weary welcoming willing wistful worried
    worrisome wrathful zealous`),
)

/** What may stand behind such a predicate before its content. */
export const ATTITUDE_LINKS: ReadonlySet<string> = new Set(
  words('about at by for in of on over to toward towards with that'),
)

/** Verbs between somebody and what he feels: "*is* confident", "*remains* worried". */
export const LINKING_VERBS: ReadonlySet<string> = new Set(
  words('be feel seem remain appear become sound look grow get stay'),
)

/** Verbs that only carry the noun behind them, in which somebody speaks: "*made* a promise", "*expressed* fears". */
export const CARRYING_VERBS: ReadonlySet<string> = new Set(
  words(`add advance air articulate attract bring build cast circulate come continue convey dash defend deliver disclose dismiss display draw echo end exchange express file
    float formulate get give go harbor have heap hold hurl intensify issue launch lay level lob lodge make mount offer outline pen pledge
    post present press promise propose provide publish push put raise read receive register reiterate release relay remain repeat revive
    send share show sign sound spark spread state step stir submit take throw tweet unleash unveil utter vent voice volunteer
    withdraw write`),
)

/** Nouns whose matter stands behind a preposition or in an infinitive: "his *support* for", "Iran's *refusal* to". Singular lemmas. */
export const MATTER_NOUNS: ReadonlySet<string> = new Set(
  words(`accusation admiration admission adulation allegation antipathy apology appeal approval assessment aversion backing belief call characterization
    claim comment comparison complaint concern condemnation confession contempt criticism decision declaration demand denial denunciation depiction
    description desire determination disapproval disdain dismay displeasure embrace endorsement estimate explanation fear forecast frustration hatred
    hostility insistence mockery objection obsession opinion opposition outcry outrage plan pledge praise prediction promise proposal protest
    question refusal rejection reluctance request reservation resentment resistance scepticism skepticism suggestion support suspicion threat unease
    view vow warning willingness`),
)

/** Nouns by which a thing is told without a speaker: "*reports* that", "amid *claims* that". Singular lemmas. */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set(
  words(`accusation allegation assertion belief claim complaint contention fear hope idea insinuation notion prediction report rumor rumour
    speculation suggestion suspicion theory view warning`),
)
