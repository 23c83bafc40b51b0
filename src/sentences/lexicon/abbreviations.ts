/**
 * How an abbreviation behaves before a capital: `title` never ends a sentence; `before-number` only abbreviates before a
 * number ("No. 10", but "He said no."); `time` goes on with a day or zone ("5 p.m. EST"); `other` ends a sentence when a
 * word follows that mostly begins one ("Apple Inc. The").
 */
export type AbbreviationKind = 'title' | 'before-number' | 'time' | 'other'

const WORDS: Readonly<Record<AbbreviationKind, string>> = {
  title: `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Lt Maj Col Capt Cmdr Cdr Sgt Cpl Pvt Adm Brig Sen Sens Rep Reps Gov Govs
    Pres Amb Rev Fr Hon Sr.Lt Supt Insp Det Atty Treas St Ste Mt Ft vs v viz cf e.g i.e Lt.Gen Maj.Gen Brig.Gen Lt.Col Ayat Msgr
    Pfc Spc Ald Asst Assoc Dep Min`,
  'before-number':
    'No Nos no nos Art art Arts Sec sec p pp Pp vol Vol vols ch Ch fig Fig figs para paras approx ca cca c Nr nr §',
  time: 'a.m p.m A.M P.M am.m pm.m',
  other: `Jr Sr Esq Inc Corp Co Cos Ltd Plc plc LLC Bros Univ Dept dept Assn Natl Intl Govt govt Gov't Ave Blvd Rd Sq Bldg Jan Feb
    Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri etc al est Est ed eds Ph.D Ph M.D B.A M.A Wash Calif
    Mass Conn Fla Ill Ind Mich Minn Miss Mo Neb Nev Okla Ore Pa Tenn Tex Va Vt Wis Wyo Ariz Ark Colo Ga Ky La Md Ala Del Kan N.Y
    D.C N.J N.C S.C mil bn tn km kg lb ft`,
}

/** Without their last full stop; case matters ("sat." is a verb, "Sat." a day). */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(WORDS) as AbbreviationKind[]).flatMap((kind) =>
    WORDS[kind].split(/\s+/).map((word) => [word, kind] as const),
  ),
)
