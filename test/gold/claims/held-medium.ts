import { readClaimCases } from '../read-claim-cases'

/** Denied, future, possible, long ago, on somebody's word: as news tells it. */
export const HELD_MEDIUM = readClaimCases(
  'held-medium',
  `
# negated by a phrase
Far from apologising to Samoa, Wellington sent a bill.
  Wellington -concede-> Samoa | not

Chad stopped short of blaming Libya for the kidnapping.
  Chad -accuse-> Libya | not

Paris has yet to recognise Somaliland.
  Paris -support-> Somaliland | not

There is no evidence that Iran armed the Polisario, the envoy's report found.
  Iran -aid-> Polisario | not, by: *

None of the Baltic states backed Hungary.
  none

Nepal's army hardly ever arrests Tibetans at the pass.
  Nepal -coerce-> Tibetans | not

It was not Laos but Vietnam that closed the dam to the Mekong River Commission.
  Vietnam -coerce-> Mekong River Commission
  Laos -coerce-> Mekong River Commission | not

# refusal of an act
Bola Tinubu refused to meet Niger's new rulers.
  Bola Tinubu -reject-> Niger
  ? Bola Tinubu <-consult-> Niger | not

Suriname ruled out selling the port to Dubai.
  Suriname -reject-> Dubai
  ? Suriname -*-> Dubai | not

# future by an infinitive or a noun
Ghana is to host the Togolese cabinet on Friday.
  Ghana <-agree-> Togolese | future

An Indonesian visit to Papua New Guinea is planned for May.
  Indonesian <-agree/consult-> Papua New Guinea | future

Benin vowed to expel Niger's oil engineers by Monday.
  Benin -threaten/sanction-> Niger | asserted/future

Talks between Khartoum and Juba are due to start on the 14th.
  Khartoum <-agree/consult-> Juba | future

# hypothetical by a verb of wishing
Lithuania wants to sue Belarus at The Hague.
  Lithuania -accuse-> Belarus | hypothetical

Panama is considering suing First Quantum.
  Panama -accuse-> First Quantum | hypothetical

Zimbabwe hopes the World Bank will fund the dam.
  World Bank -aid/agree-> Zimbabwe | hypothetical/future, by: *
  ? Zimbabwe -request/say-> World Bank

Should Guyana shut out Exxon, Suriname would welcome it.
  Guyana -coerce/reject-> Exxon | hypothetical
  Suriname -support-> Exxon | hypothetical

Whether Oman arrested Al Shihi is not known.
  Oman -coerce-> Al Shihi | hypothetical

The bill would allow Ecuador to deport Colombian prisoners.
  Ecuador -coerce-> Colombian | hypothetical

# threat of an act
Tehran threatened to bomb Erbil again.
  Tehran -threaten-> Erbil
  Tehran -assault-> Erbil | future/hypothetical

# long ago
The town remembers the 1937 massacre of Haitians by Dominican soldiers.
  Dominican -assault-> Haitians | historical

A century ago, when Japan annexed Korea, the gate was moved.
  Japan -assault/coerce-> Korea | historical

Gough Whitlam, who recognised North Vietnam in 1973, signed the menu.
  Gough Whitlam -support-> North Vietnam | historical

# word behind the clause
Ivory Coast had paid Mali for the return of 46 soldiers, Le Monde wrote, citing a mediator from Togo.
  Ivory Coast -aid/concede-> Mali | by: Le Monde/?
  Le Monde -report-> Ivory Coast
  ? Le Monde -report-> Mali
  ? Le Monde -report-> Togo

The minister had struck Lee Hsien Yang off the list, Lee Suet Fern alleges.
  ? Lee Suet Fern -say-> Lee Hsien Yang

Sanctions against Cuba "have starved nobody but children", in the words of Silvio Rodriguez.
  ? Silvio Rodriguez -say-> Cuba

Maduro, claims Edmundo Gonzalez, ordered the army to fire on Petare.
  ? Edmundo Gonzalez -say/accuse-> Maduro
  ? Maduro -*-> Petare | by: *

By Hanoi's account, a Chinese ship rammed a Vietnamese trawler.
  Chinese -assault-> Vietnamese | by: Hanoi
  ? Hanoi -accuse/say-> Chinese

# word of somebody unnamed
Burkina Faso is reported to have detained four French agents.
  Burkina Faso -coerce-> French | by: ?

Critics say Nestle bought off Swiss inspectors.
  Nestle -*-> Swiss | by: ?

It is widely believed that Malawi released Mozambican gunmen by mistake.
  Malawi -retreat-> Mozambican | by: ?

Uganda allegedly armed the Allied Democratic Forces.
  Uganda -aid-> Allied Democratic Forces | asserted/hypothetical, by: ?

# nested speech
Anwar said that Jokowi had told him that Thailand would deport the Uyghurs.
  Jokowi -say-> Anwar | by: Anwar
  Thailand -coerce-> Uyghurs | future, by: Jokowi
  ? Anwar -say-> Jokowi
  ? Jokowi -say-> Thailand | by: *
  ? Anwar -say-> Thailand

Reuters reported that the governor of Bali had said Australia had cheated Garuda.
  Australia -*-> Garuda | by: Bali/?
  ? Reuters -report-> Australia
  ? Reuters -report-> Bali
  ? Reuters -report-> Garuda
  ? Bali -*-> Australia | by: *

# denial by a noun
Kigali's denial that it armed the March 23 Movement convinced nobody.
  Kigali -aid-> March 23 Movement | not, by: Kigali
  ? Kigali -reject-> March 23 Movement

Eskom denied owing money to Sasol, which had accused it of sharp practice.
  Sasol -accuse-> Eskom
  Eskom -reject-> Sasol

The accusation that Togo had bugged Ferdinand Ayite was "a fairy tale", said Faure Gnassingbe.
  Togo -coerce-> Ferdinand Ayite | not, by: Faure Gnassingbe/?
  ? Faure Gnassingbe -*-> Togo
  ? Faure Gnassingbe -reject/say-> Ferdinand Ayite

Harry Kane laughed off talk that Bayern had asked Spurs about a loan.
  ? Bayern -request-> Spurs | by: *
  ? Harry Kane -*-> Bayern
  ? Harry Kane -*-> Spurs
`,
)
