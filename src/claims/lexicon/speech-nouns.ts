import { words } from '../../language/words'

/** Nouns that hold somebody's words or thoughts: "the *claim* that ...", "in Merkel's *view*". Singular lemmas. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  words(`
    acknowledgement acknowledgment address admission advice affirmation allegation announcement answer apology appeal
    argument assertion assessment assumption assurance belief blog boast brief briefing broadcast bulletin call caution
    charge claim comment communique complaint conclusion confession confirmation contention conviction criticism declaration
    demand denial description disclosure email estimate estimation evidence explanation expectation fear finding forecast
    hint hope idea implication indication insinuation insistence interview joke judgement judgment letter memo memoir
    mention message mention narrative news note notice notion objection observation opinion perception pledge plea
    post prediction premise promise pronouncement proposal protest quip quote reaction recollection recommendation
    remark reminder reply report request response revelation rumor rumour ruling sense sentiment signal sign speculation
    speech statement story suggestion suspicion talk tale testimony text theory thesis thought threat tweet verdict view
    vow warning word accusation transcript interpretation reading analysis account version`),
)
