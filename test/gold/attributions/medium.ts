import { readAttributionCases } from '../read-attribution-cases'

/** Speech over several sentences, by pronouns, by nouns, in pieces. */
export const MEDIUM_ATTRIBUTIONS = readAttributionCases(
  'attributions-medium',
  `
# quote that goes on behind its cue
"The mine will close," said Gwede Mantashe. "There is no ore left that pays for the shaft. We told the unions in March."
  Gwede Mantashe | said | The mine will close + There is no ore left ... in March.

"I was nine when the soldiers came," said Rithy Panh. "My father stopped eating. That was his answer to them."
  Rithy Panh | said | I was nine when the soldiers came + My father stopped eating ... answer to them.

# quote over several sentences, cue before
Lidia Thorpe was blunt: "There is no treaty here. There never was. Sign one, and then come and talk to me about flags."
  ? Lidia Thorpe | was blunt | There is no treaty here ... about flags.

Yasmine Sherif told the donors in Geneva: "A tent is not a school. A school has a roof, a teacher and a morning bell."
  Yasmine Sherif | told | A tent is not a school. ... morning bell.

# quote over several paragraphs
Vice-chancellor Mamokgethi Phakeng read out her letter. // "I came to this hill with one suitcase," she said. // "I leave it with two, and with forty doctors of mathematics. // "Look after them."
  she=Mamokgethi Phakeng | said | I came to this hill with one suitcase + I leave it with two ... doctors of mathematics. + Look after them.

The trainer, Bart Cummings, was in no mood for questions. "The horse is sound," he said. // "He ate up. He worked well. What more do you want from a horse?"
  he=Bart Cummings | said | The horse is sound + He ate up. ... want from a horse?

# pronoun for the speaker
Leymah Gbowee spoke for an hour in Monrovia. She said the market women had ended the war, and that no general had thanked them.
  She=Leymah Gbowee | said | the market women had ended the war, and that no general had thanked them

The pilot, Sully Ndong, walked away with a bruise. "I saw the birds too late," he told Gabon Matin.
  he=Sully Ndong | told | I saw the birds too late

Keiko Fujimori lost by a whisker. It was, she said, a stolen election.
  she=Keiko Fujimori | said | It was + a stolen election

# description for the speaker
Ilir Meta stayed away. The former president called the trial a circus in a statement from Durres.
  ? The former president=Ilir Meta | called | the trial a circus

# mixed
Mark Rutte called the deal "a rabbit out of a very old hat" and said he would sign it.
  ? Mark Rutte | called | the deal "a rabbit out of a very old hat"
  Mark Rutte | said | he would sign it

The review found that Network Rail had been "asleep at the points" for a decade.
  The review=? | found | Network Rail had been "asleep at the points" for a decade

Bukele said the prison held "forty thousand reasons to sleep well", and that more would come.
  Bukele | said | the prison held ... more would come

# cue noun
The claim by Ashraf Ghani that the airport was safe lasted one afternoon.
  Ashraf Ghani | claim | the airport was safe

Fiame Naomi Mata'afa has repeated her warning that the sea wall will fail.
  Fiame Naomi Mata'afa | warning | the sea wall will fail

In a statement, Rio Tinto expressed regret that the caves had been blasted.
  Rio Tinto | expressed regret | the caves had been blasted

# cue that is no verb of saying
For Arundhati Roy, the highway is a wound. To her publisher, it is a footnote.
  ? Arundhati Roy | For | the highway is a wound
  ? her publisher=? | To | it is a footnote

In the view of the Bank of Ghana, the cedi has found its floor.
  the Bank of Ghana=Bank of Ghana | view | the cedi has found its floor

# unnamed sources
Two people familiar with the talks said Softbank had walked away. Neither wished to be named.
  Two people familiar with the talks=? | said | Softbank had walked away

It is said that the old president sleeps in his boots.
  -=? | said | the old president sleeps in his boots

A source close to the coach of Flamengo admits that the dressing room is split.
  A source close to the coach of Flamengo=? | admits | the dressing room is split

# an outlet that quotes
Le Soleil reported on Tuesday that the minister had resigned; Dakaractu said he had been pushed.
  Le Soleil | reported | the minister had resigned
  Dakaractu | said | he had been pushed

The sultan is recovering at home, Bernama quoted a palace official as saying.
  a palace official=? | saying | The sultan is recovering at home
  ? Bernama | quoted | a palace official

# nested
Denis Mukwege said the colonel had promised that the road would be safe.
  Denis Mukwege | said | the colonel had promised that the road would be safe
  the colonel=? | promised | that the road would be safe | in Denis Mukwege

"My mother always said I was born angry," Kyrgios joked.
  Kyrgios | joked | My mother always said I was born angry
  My mother=? | said | I was born angry | in Kyrgios

According to El Faro, Nayib Bukele's brother assured the gangs that nobody would be extradited.
  El Faro | According to | Nayib Bukele's brother assured the gangs that nobody would be extradited
  Nayib Bukele's brother=? | assured | that nobody would be extradited | in El Faro

# two speakers
"It was a penalty," said Sadio Mane. "It was a dive," said Achraf Hakimi.
  Sadio Mane | said | It was a penalty
  Achraf Hakimi | said | It was a dive

Maria Corina Machado says she won. Diosdado Cabello says she dreams. Neither has shown a tally.
  Maria Corina Machado | says | she won
  Diosdado Cabello | says | she dreams

# belief and intent
Economists expect the peso to fall. Luis Caputo believes it will hold.
  ? Economists=? | expect | the peso to fall
  Luis Caputo | believes | it will hold
`,
)
