import { readClaimCases } from '../read-claim-cases'

/** Demands, blame, refusal, speech and reports as news tells them. */
export const WORDS_MEDIUM = readClaimCases(
  'words-medium',
  `
# blame by a noun
Criticism of Rwanda by Belgium grew louder after the fall of Goma.
  Belgium -accuse-> Rwanda

Uganda's accusation against Rwanda rests on two radios found in a ditch.
  Uganda -accuse-> Rwanda

An inquiry by Brazil's federal police into Braskem found cracks in 14,000 houses.
  Brazil -accuse-> Braskem

# blame by a phrasal verb
Jacob Zuma hit out at Cyril Ramaphosa from a church hall in Durban.
  Jacob Zuma -accuse-> Cyril Ramaphosa

The bishops of Malawi took aim at Escom over the third blackout in a month.
  Malawi -accuse-> Escom

Mohamed Nasheed lashed out at India, calling its high commissioner a lodger who had forgotten the rent.
  Mohamed Nasheed -accuse-> India

# blame in a subordinate clause
When Lesotho accused South Africa of stealing its water, Pretoria sent two hydrologists.
  Lesotho -accuse-> South Africa
  ? Pretoria -*-> Lesotho

Nike, which has been sued by the city of Seoul over the price of a trainer, settled on Friday.
  Seoul -accuse-> Nike
  ? Nike -agree/concede-> Seoul

# both at each other
Thailand and Cambodia traded accusations over the mine that maimed a sergeant.
  Thailand <-accuse-> Cambodia

Guinea and Ivory Coast blamed each other for the broken ferry.
  Guinea <-accuse-> Ivory Coast

# demand with an infinitive
Caracas was urged by Brasilia to show the count of every polling station.
  Brasilia -request-> Caracas

Somaliland wants Ethiopia to honour the memorandum.
  Somaliland -request-> Ethiopia | asserted/hypothetical

The mayor of Osaka asked Expo visitors from Korea to use the ferry.
  ? Osaka -request-> Korea

Demanding that Shell pay for the spill, Ogoni chiefs blocked the road to Bodo.
  Ogoni -request-> Shell
  ? Ogoni -protest/coerce-> Shell
  ? Ogoni -*-> Bodo

Appeals by the United Nations to Eritrea for a list of the missing have gone unanswered.
  United Nations -request-> Eritrea
  ? Eritrea -reject-> United Nations

Nepal put in a request to China for the return of two statues.
  Nepal -request-> China

# refusal by verb and noun
Caracas dismissed as theatre a warning from Georgetown about the oil blocks.
  Caracas -reject-> Georgetown
  Georgetown -threaten-> Caracas

Dhaka's refusal to hand over the general to Naypyidaw surprised nobody.
  Dhaka -reject-> Naypyidaw

A Bahamian offer of rooms was declined by Haiti.
  Haiti -reject-> Bahamian
  Bahamian -agree-> Haiti

Togo called off a meeting with Burkinabe officials an hour before it was due.
  Togo -reject-> Burkinabe

Laos voted against the Norwegian motion, and Brunei abstained.
  Laos -reject-> Norwegian

The club's owners, the Glazers, turned a deaf ear to the Manchester United Supporters Trust.
  Glazers -reject-> Manchester United Supporters Trust

# veto
Colombia's president vetoed the bill; Congress overrode him within the week.
  ? Congress -reject-> Colombia
  ? Congress -located/member-> Colombia
  ? Colombia -reject-> Congress

# speech about somebody
Asked about Evo Morales, Luis Arce said only that the coca growers would decide.
  Luis Arce -say-> Evo Morales

Kaja Kallas described Georgia as a mirror that nobody wanted to look into.
  Kaja Kallas -say/accuse-> Georgia

"Maradona was a planet," Jorge Valdano wrote of his old room-mate.
  Jorge Valdano -say-> Maradona

The Dalai Lama reminded Indian lawmakers of the monks of Nalanda.
  Dalai Lama -say-> Indian

Addressing the Pacific Islands Forum, Surangel Whipps said the reefs were worth more than the phosphate.
  Surangel Whipps -say-> Pacific Islands Forum

# report
The Sunday Times of Sri Lanka, citing two customs officers, said SriLankan Airlines had flown empty to Male.
  Sunday Times -report-> SriLankan Airlines
  ? Sunday Times -*-> Sri Lanka
  ? SriLankan Airlines -located-> Sri Lanka

Folha de S.Paulo quoted Marina Silva as saying the road would never be paved.
  Folha de S.Paulo -report-> Marina Silva

In an interview with Al Jazeera, Hichilema ruled out a third term.
  Al Jazeera -report-> Hichilema
  ? Hichilema -say-> Al Jazeera

A leaked memo seen by the Guardian shows that Nauru was paid for empty beds.
  Guardian -report-> Nauru

The hunger strike of Alaa Abdel Fattah has entered its tenth week, Mada Masr reports.
  Mada Masr -report-> Alaa Abdel Fattah

# business dispute
Pfizer is fighting a claim by Uruguay's drug agency that it overcharged for a vaccine.
  Uruguay -accuse-> Pfizer
  Pfizer -reject-> Uruguay

Ryanair has taken Boeing to court over doors that would not shut.
  Ryanair -accuse-> Boeing
`,
)
