import { readAttributionCases } from '../read-attribution-cases'

/** Speech whose speaker or end only the sense tells. */
export const WEAK_ATTRIBUTIONS = readAttributionCases(
  'attributions-weak',
  `
# quote without a cue
Abiy Ahmed climbed out of the tank and faced the cameras. "This is the last hill."
  Abiy Ahmed | - | This is the last hill.

Outside, Greta Gerwig was asked about the prize. "Pink. I think mostly of pink."
  Greta Gerwig | - | Pink. I think mostly of pink.

# speech without a cue
Mnangagwa was in a mood to promise. Every village would have a borehole. Every school would have a bus.
  Mnangagwa | promise | Every village would have a borehole. Every school would have a bus.

The witness, Noor Jahan, went on for an hour. The men had come by the river. They had asked for her son by name.
  Noor Jahan | - | The men had come by the river. They had asked for her son by name.

# speaker further away
"A lake is not a shop." The old man put down his cup. "You do not sell it, and you do not sell the fish." Turkana elder Ekal Imana has said so to six companies.
  Ekal Imana | said | A lake is not a shop. + You do not sell it, and you do not sell the fish.

Jacinda Ardern and her rival Judith Collins met in a school hall. The former smiled. "I like your necklace," said the latter.
  the latter=Judith Collins | said | I like your necklace

# words that are quoted and said by nobody
The so-called "peace park" has a fence, two cameras and no visitors.
  none

Her novel "The Salt Eaters" sold eleven copies in Lusaka.
  none

The stamp reads "Found in supposed empty equipment" and belonged to a postman in Penang.
  ? The stamp=? | reads | Found in supposed empty equipment

# wit
Asked what he had learned from three defeats, Raila Odinga held up three fingers and bent one. "Counting."
  Raila Odinga | - | Counting.
  ? -=? | Asked | what he had learned from three defeats

To hear Kagame tell it, no soldier of his has ever so much as waded across the border.
  Kagame | tell | no soldier of his has ever so much as waded across the border
`,
)
